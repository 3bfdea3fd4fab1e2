package dev.ballast.analytics.domain.performance;

import dev.ballast.analytics.domain.portfolio.Mode;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import java.math.BigDecimal;
import java.time.Instant;

/** What a portfolio did from its first snapshot to this one. */
public record PerformanceMeasured(
        PortfolioId portfolio,
        Mode mode,
        SnapshotId snapshot,
        Instant asOf,
        BigDecimal totalValue,
        double totalReturn,
        double maxDrawdown) {
    public static PerformanceMeasured of(SnapshotTaken snapshot, PerformancePoint point) {
        return new PerformanceMeasured(
                snapshot.portfolio(),
                snapshot.mode(),
                snapshot.id(),
                snapshot.asOf(),
                snapshot.totalValue(),
                point.totalReturn(),
                point.maxDrawdown());
    }
}
