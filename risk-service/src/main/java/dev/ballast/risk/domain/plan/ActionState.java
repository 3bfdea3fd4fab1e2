package dev.ballast.risk.domain.plan;

/** Whether an action would be executed. */
public enum ActionState {
    PLANNED,
    DEFERRED_BELOW_MIN,
    BLOCKED
}
