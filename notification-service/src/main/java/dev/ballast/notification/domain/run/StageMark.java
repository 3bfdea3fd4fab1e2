package dev.ballast.notification.domain.run;

import java.time.Instant;

/** What one event says of a stage. */
public record StageMark(Stage stage, Kind kind, Instant at, String detail) {

    /** What marks say; of two ends the later one here is believed. */
    public enum Kind {
        BEGAN,
        NOTED,
        /** It will not be reached. */
        SKIPPED,
        DONE,
        STOPPED,
        FAILED
    }
}
