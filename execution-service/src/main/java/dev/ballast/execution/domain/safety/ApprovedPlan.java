package dev.ballast.execution.domain.safety;

import java.util.Optional;

/** Only an approved plan is executed. */
final class ApprovedPlan implements PlanRule {

    @Override
    public Optional<Finding> check(PlanCase plan) {
        return switch (plan.plan().standing()) {
            case APPROVED -> Optional.empty();
            case PROPOSED ->
                    Optional.of(Finding.deny("PLAN_NOT_APPROVED", "the plan is not approved"));
            case WITHDRAWN ->
                    Optional.of(
                            Finding.deny(
                                    "PLAN_WITHDRAWN",
                                    "the plan was rejected, expired or canceled"));
        };
    }
}
