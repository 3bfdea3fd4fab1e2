package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.portfolio.Portfolio;
import dev.ballast.ingestion.domain.snapshot.SnapshotCause;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio and the head of its present snapshot.
 *
 * @param bookedExecution the last execution whose fills are all in it
 * @param revision counts up with all that changes what is read of it
 */
public record PortfolioState(
        Portfolio portfolio,
        UUID snapshotId,
        long version,
        Instant asOf,
        BigDecimal totalValue,
        SnapshotCause cause,
        @Nullable String causeId,
        @Nullable String bookedExecution,
        long revision) {}
