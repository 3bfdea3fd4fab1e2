package dev.ballast.planner.domain.portfolio;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.Holding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that a portfolio holds at one time.
 *
 * @param version counts up with each snapshot of the portfolio
 * @param booked the last execution whose fills are all in it; empty before the first
 */
public record Snapshot(
        SnapshotId id,
        PortfolioId portfolio,
        Mode mode,
        Asset base,
        long version,
        Instant asOf,
        Optional<String> booked,
        List<Holding> holdings) {

    public Snapshot {
        holdings = List.copyOf(holdings);
    }
}
