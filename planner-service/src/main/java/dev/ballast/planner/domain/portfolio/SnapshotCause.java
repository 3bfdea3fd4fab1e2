package dev.ballast.planner.domain.portfolio;

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
     * Whether the holdings are others than a plan from before it assumed, and no execution made
     * them so. What is traded comes on another topic than the execution's start: a plan's own fills
     * may be heard of before it.
     */
    public boolean restates() {
        return switch (this) {
            // What nobody can tell counts as a change: to plan again costs less than to sell twice.
            case IMPORTED, UNDONE, UNKNOWN -> true;
            case OPENED, FILLED, EXECUTED, CLASSIFIED -> false;
        };
    }
}
