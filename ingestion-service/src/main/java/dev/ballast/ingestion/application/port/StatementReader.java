package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.statement.Layout;
import dev.ballast.ingestion.domain.statement.RawRow;
import dev.ballast.ingestion.domain.statement.Unreadable;
import java.io.InputStream;
import java.util.Iterator;

/** Reads files of statements, row by row. Blocks. */
public interface StatementReader {

    /**
     * @throws BrokenFile when nothing can be read
     */
    Opened open(InputStream file);

    /**
     * A file whose header was understood.
     *
     * @param rows throws {@link BrokenFile} where the rest can't be read
     */
    record Opened(Layout layout, Iterator<RawRow> rows) {}

    /** The file can't be read, from the start or from some line on. */
    final class BrokenFile extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Unreadable reason;

        public BrokenFile(Unreadable reason) {
            super(reason.message());
            this.reason = reason;
        }

        public Unreadable reason() {
            return reason;
        }
    }
}
