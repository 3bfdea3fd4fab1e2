package dev.ballast.analytics.domain.fact;

import dev.ballast.analytics.domain.portfolio.Mode;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A plan is on the table: its session opens. */
public record PlanProposed(
        PlanId plan,
        PortfolioId portfolio,
        RunId run,
        Mode mode,
        Asset baseCurrency,
        SnapshotId snapshot,
        BigDecimal portfolioValue,
        List<Weight> weights,
        Instant proposedAt,
        long planMicros)
        implements PlanFact, PlanNews {
    public PlanProposed {
        weights = List.copyOf(weights);
    }
}
