package dev.ballast.execution.domain.safety;

import java.util.Optional;

/** A plan is executed at most once. */
final class ExecutedOnce implements PlanRule {

    @Override
    public Optional<Finding> check(PlanCase plan) {
        return plan.isExecuted()
                ? Optional.of(Finding.deny("EXECUTION_EXISTS", "the plan has an execution already"))
                : Optional.empty();
    }
}
