package dev.ballast.analytics.domain.portfolio;

import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a portfolio held at one moment.
 *
 * @param version counts up by one with each snapshot of the portfolio
 * @param causeId the import or the execution behind it
 */
public record SnapshotTaken(
        SnapshotId id,
        PortfolioId portfolio,
        Mode mode,
        Asset baseCurrency,
        long version,
        Instant asOf,
        BigDecimal totalValue,
        List<Holding> holdings,
        SnapshotCause cause,
        @Nullable String causeId) {
    public SnapshotTaken {
        holdings = List.copyOf(holdings);
    }
}
