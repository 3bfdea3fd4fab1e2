package dev.ballast.analytics.domain.session;

import dev.ballast.analytics.domain.fact.Fill;
import dev.ballast.analytics.domain.fact.Weight;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * What an execution did to the portfolio.
 *
 * @param snapshot the first with all its fills
 * @param weights the plan's, with what they have become
 */
public record Result(SnapshotTaken snapshot, List<Weight> weights, Costs costs) {
    public Result {
        weights = List.copyOf(weights);
    }

    public static Result of(SnapshotTaken snapshot, List<Weight> planned, Collection<Fill> fills) {
        return new Result(
                snapshot,
                Allocation.after(snapshot, planned),
                Costs.of(fills, Prices.in(snapshot)));
    }

    BigDecimal maxDrift() {
        return Weight.maxDriftAfter(weights);
    }
}
