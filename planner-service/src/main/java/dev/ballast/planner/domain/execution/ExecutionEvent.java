package dev.ballast.planner.domain.execution;

import dev.ballast.planner.domain.plan.PlanId;

/** What execution says about a plan. */
public sealed interface ExecutionEvent {

    PlanId plan();

    String execution();

    /** Execution judges expiry; from here on the planner does not. */
    record ExecutionStarted(PlanId plan, String execution) implements ExecutionEvent {}

    record ExecutionCompleted(PlanId plan, String execution, ExecutionOutcome outcome)
            implements ExecutionEvent {}
}
