package dev.ballast.execution.domain.safety;

import java.util.Optional;

/** A plan trades no more than the allowed share of the portfolio. */
final class TurnoverLimit implements PlanRule {

    @Override
    public Optional<Finding> check(PlanCase plan) {
        var limits = plan.risk().limits();
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        var allowed = limits.get().maxTurnover().multiply(plan.plan().portfolioValue());
        var turnover = plan.plan().turnover();
        return turnover.compareTo(allowed) <= 0
                ? Optional.empty()
                : Optional.of(
                        Finding.deny(
                                "TURNOVER_ABOVE_LIMIT",
                                "the plan trades more than the limit allows",
                                turnover.stripTrailingZeros().toPlainString(),
                                allowed.stripTrailingZeros().toPlainString()));
    }
}
