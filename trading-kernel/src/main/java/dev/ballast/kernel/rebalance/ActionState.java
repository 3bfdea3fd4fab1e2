package dev.ballast.kernel.rebalance;

/** What can become of an action. */
public enum ActionState {
    /** An order that its venue would take. */
    PLANNED,
    /** Too small for its venue; kept until it has grown. */
    DEFERRED_BELOW_MIN,
    /** Can't be traded where it is; its reasons say what to do. */
    BLOCKED
}
