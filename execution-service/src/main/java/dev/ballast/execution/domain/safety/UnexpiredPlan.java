package dev.ballast.execution.domain.safety;

import java.util.Optional;

/** A plan is executed within its time. */
final class UnexpiredPlan implements PlanRule {

    @Override
    public Optional<Finding> check(PlanCase plan) {
        var expiresAt = plan.plan().expiresAt();
        return plan.now().isBefore(expiresAt)
                ? Optional.empty()
                : Optional.of(
                        Finding.deny(
                                "PLAN_EXPIRED", "the plan has expired", plan.now(), expiresAt));
    }
}
