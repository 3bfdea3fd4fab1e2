package dev.ballast.ingestion.domain.snapshot;

import dev.ballast.ingestion.domain.portfolio.Portfolio;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a portfolio holds at one time. Version counts up by one with each.
 *
 * @param causeId the import or the execution behind it
 * @param bookedExecution the last execution whose fills are all in it; null before the first
 */
public record Snapshot(
        Portfolio portfolio,
        UUID id,
        long version,
        Instant asOf,
        BigDecimal totalValue,
        List<Holding> holdings,
        SnapshotCause cause,
        @Nullable String causeId,
        @Nullable String bookedExecution) {

    public Snapshot {
        holdings = List.copyOf(holdings);
    }
}
