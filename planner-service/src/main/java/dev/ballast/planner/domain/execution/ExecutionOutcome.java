package dev.ballast.planner.domain.execution;

/** How an execution ended. */
public enum ExecutionOutcome {
    COMPLETED,
    PARTIALLY_COMPLETED,
    CANCELED,
    FAILED
}
