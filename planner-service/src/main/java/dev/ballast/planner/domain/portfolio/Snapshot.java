package dev.ballast.planner.domain.portfolio;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.Holding;
import java.time.Instant;
import java.util.List;

/**
 * All that a portfolio holds at one time.
 *
 * @param version counts up with each snapshot of the portfolio
 */
public record Snapshot(
        SnapshotId id,
        PortfolioId portfolio,
        Mode mode,
        Asset base,
        long version,
        Instant asOf,
        List<Holding> holdings) {

    public Snapshot {
        holdings = List.copyOf(holdings);
    }
}
