package dev.ballast.analytics.domain.session;

import dev.ballast.analytics.domain.fact.PlanProposed;
import dev.ballast.analytics.domain.fact.RunId;
import dev.ballast.analytics.domain.fact.Weight;
import dev.ballast.analytics.domain.portfolio.Mode;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;

/** Where the plan found the portfolio. */
public record Proposal(
        RunId run,
        Mode mode,
        Asset baseCurrency,
        SnapshotId snapshot,
        BigDecimal valueBefore,
        BigDecimal maxDriftBefore,
        Instant proposedAt,
        long planMicros) {
    static Proposal of(PlanProposed fact) {
        return new Proposal(
                fact.run(),
                fact.mode(),
                fact.baseCurrency(),
                fact.snapshot(),
                fact.portfolioValue(),
                Weight.maxDriftBefore(fact.weights()),
                fact.proposedAt(),
                fact.planMicros());
    }
}
