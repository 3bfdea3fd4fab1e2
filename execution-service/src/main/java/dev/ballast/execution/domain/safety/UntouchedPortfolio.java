package dev.ballast.execution.domain.safety;

import dev.ballast.execution.domain.plan.PlanId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A plan is executed alone in its portfolio, and only on the holdings that it was made for: what
 * another plan has traded since would be traded twice.
 */
final class UntouchedPortfolio implements PlanRule {

    @Override
    public Optional<Finding> check(PlanCase plan) {
        return plan.others()
                .executing()
                .map(UntouchedPortfolio::busy)
                .or(() -> changed(plan.others(), plan.plan().basis()));
    }

    private static Finding busy(PlanId other) {
        return Finding.deny(
                "PORTFOLIO_IN_EXECUTION",
                "plan %s of the same portfolio is being executed: wait for its end, then plan again"
                        .formatted(other));
    }

    private static Optional<Finding> changed(OtherPlans others, Instant basis) {
        return others.tradedUntil()
                // As exact as a snapshot's time is told: one taken at the very end has it all.
                .map(end -> end.truncatedTo(ChronoUnit.MILLIS))
                .filter(end -> end.isAfter(basis))
                .map(end ->
                        Finding.deny(
                                "PORTFOLIO_CHANGED",
                                "another plan has traded since the plan's snapshot was taken:"
                                        + " plan again",
                                end,
                                basis));
    }
}
