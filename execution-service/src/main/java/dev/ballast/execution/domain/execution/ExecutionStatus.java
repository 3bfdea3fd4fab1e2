package dev.ballast.execution.domain.execution;

/** Where an execution stands. */
public enum ExecutionStatus {
    RUNNING,
    /** Sends nothing new; what is at the venue goes on. */
    PAUSED,
    COMPLETED,
    PARTIALLY_COMPLETED,
    CANCELED,
    FAILED;

    public boolean isClosed() {
        return switch (this) {
            case RUNNING, PAUSED -> false;
            case COMPLETED, PARTIALLY_COMPLETED, CANCELED, FAILED -> true;
        };
    }
}
