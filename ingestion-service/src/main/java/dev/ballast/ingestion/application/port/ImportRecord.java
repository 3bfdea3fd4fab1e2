package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.statement.StatementFormat;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import and what came of it. */
public record ImportRecord(
        UUID id,
        PortfolioId portfolio,
        StatementFormat format,
        Status status,
        Instant asOf,
        Rows rows,
        @Nullable UUID snapshotId) {

    /** What became of it. */
    public enum Status {
        IMPORTED,
        UNDONE,
        /** A dry run: nothing came of it. */
        PREVIEWED
    }

    /** Each row counts once. */
    public record Rows(long accepted, long unchanged, long rejected) {

        public long total() {
            return accepted + unchanged + rejected;
        }
    }
}
