package dev.ballast.notification.domain.heard;

/** Why a portfolio was shown anew. */
public enum SnapshotCause {
    /** Some fills are booked. */
    FILLED,
    /** All fills of an execution are booked. */
    EXECUTED,
    /** Nothing that belongs to a run. */
    OTHER
}
