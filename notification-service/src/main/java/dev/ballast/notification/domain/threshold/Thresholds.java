package dev.ballast.notification.domain.threshold;

import java.time.Instant;

/** A tenant's thresholds as they stand. Versions count up by one from 1. */
public record Thresholds(
        ThresholdFigures figures, long version, String changedBy, Instant changedAt) {

    public Thresholds {
        var mistakes = ThresholdCheck.mistakesOf(figures);
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(mistakes.getFirst().message());
        }
    }

    /** Of a tenant who never set any. */
    public static Thresholds first() {
        return new Thresholds(ThresholdFigures.DEFAULT, 1, "ballast", Instant.EPOCH);
    }

    /** The same thresholds when nothing differs. */
    public Thresholds change(ThresholdFigures wanted, String by, Instant at) {
        return wanted.equals(figures) ? this : new Thresholds(wanted, version + 1, by, at);
    }
}
