package dev.ballast.ingestion.application.statement;

import dev.ballast.events.Ids;
import dev.ballast.ingestion.application.port.BundledData;
import dev.ballast.ingestion.application.port.Staging;
import dev.ballast.ingestion.application.port.StatementReader;
import dev.ballast.ingestion.application.port.StatementReader.BrokenFile;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.statement.RawRow;
import dev.ballast.ingestion.domain.statement.RowReader;
import dev.ballast.ingestion.domain.statement.RowReading;
import dev.ballast.ingestion.domain.statement.StatementFormat;
import dev.ballast.ingestion.domain.statement.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row into the staging table. Blocks; no row stays in memory. */
@ApplicationScoped
public class StageStatement {

    private final StatementReader reader;
    private final Staging staging;
    private final BundledData bundled;
    private final Ids ids;

    StageStatement(StatementReader reader, Staging staging, BundledData bundled, Ids ids) {
        this.reader = reader;
        this.staging = staging;
        this.bundled = bundled;
        this.ids = ids;
    }

    /** What came of it. */
    public sealed interface Result {}

    /** The rows wait under the import's id. */
    public record Waiting(UUID importId, StatementFormat format) implements Result {}

    /** Nothing was read. */
    public record NotRead(Unreadable reason) implements Result {}

    /**
     * @param wanted empty: as the header says
     * @param elsewhere where the balances of rows lie that name no place; null where nobody said
     */
    public Result stage(
            InputStream file, Optional<StatementFormat> wanted, @Nullable Location elsewhere) {
        try {
            var opened = reader.open(file);
            var found = opened.layout().format();
            if (wanted.isPresent() && wanted.get() != found) {
                return new NotRead(mismatch(wanted.get(), found));
            }
            if (!opened.rows().hasNext()) {
                return new NotRead(
                        new Unreadable(
                                "no-rows",
                                "the file has a header and no rows",
                                "export the file again with its rows",
                                1));
            }
            var id = ids.next();
            var rows = new RowReader(opened.layout(), bundled.classifier().catalogue(), elsewhere);
            staging.copy(id, reading(opened.rows(), rows));
            return new Waiting(id, found);
        } catch (BrokenFile broken) {
            return new NotRead(broken.reason());
        }
    }

    private static Iterator<RowReading> reading(Iterator<RawRow> raw, RowReader reader) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return raw.hasNext();
            }

            @Override
            public RowReading next() {
                return reader.read(raw.next());
            }
        };
    }

    private static Unreadable mismatch(StatementFormat wanted, StatementFormat found) {
        return new Unreadable(
                "format-mismatch",
                "the header is of %s, and not of %s".formatted(found, wanted),
                "leave out the format, or name the right one",
                1);
    }
}
