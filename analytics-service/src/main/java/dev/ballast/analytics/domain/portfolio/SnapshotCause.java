package dev.ballast.analytics.domain.portfolio;

/** Why a snapshot was taken. */
public enum SnapshotCause {
    /** By a writer newer than this service. */
    UNKNOWN,
    OPENED,
    IMPORTED,
    UNDONE,
    FILLED,
    /** All fills of an execution are in. */
    EXECUTED,
    CLASSIFIED;

    /**
     * Whether quantities changed because a statement says so, and not because something was traded.
     */
    public boolean isStatement() {
        return switch (this) {
            case OPENED, IMPORTED, UNDONE, UNKNOWN -> true;
            case FILLED, EXECUTED, CLASSIFIED -> false;
        };
    }
}
