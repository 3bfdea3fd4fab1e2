package dev.ballast.execution.domain.safety;

import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.PlanId;
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
                .or(() -> plan.others().unbooked().map(UntouchedPortfolio::changed));
    }

    private static Finding busy(PlanId other) {
        return Finding.deny(
                "PORTFOLIO_IN_EXECUTION",
                "plan %s of the same portfolio is being executed: wait for its end, then plan again"
                        .formatted(other));
    }

    private static Finding changed(ExecutionId other) {
        return Finding.deny(
                "PORTFOLIO_CHANGED",
                "execution %s of the same portfolio has traded what the plan knows nothing of: plan again"
                        .formatted(other));
    }
}
