package dev.ballast.notification.domain.heard;

/** How an execution ended. */
public enum ExecutionOutcome {
    COMPLETED,
    PARTIALLY_COMPLETED,
    CANCELED,
    FAILED
}
