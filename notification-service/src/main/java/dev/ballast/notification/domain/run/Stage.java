package dev.ballast.notification.domain.run;

import java.util.Locale;

/** The seven stages of a run, in their order. */
public enum Stage {
    /** The holdings that the plan is made from are known. */
    INGESTION,
    /** From the proposal to the decision on it. */
    PLANNING,
    /** The measuring is open. */
    SESSION,
    /** The holdings before the plan are on record. */
    SNAPSHOT,
    /** Orders are placed and filled. */
    EXECUTION,
    /** Fills are booked into the holdings. */
    TRACKING,
    /** What was achieved is measured. */
    ANALYSIS;

    /** As the API names it: {@code ingestion}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
