package dev.ballast.risk.domain.limits;

import java.time.Instant;

/** A desk's limits as they stand. Versions count up by one from 1. */
public record Limits(LimitFigures figures, long version, String changedBy, Instant changedAt) {

    public Limits {
        var mistakes = LimitCheck.mistakesOf(figures);
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(mistakes.getFirst().message());
        }
    }

    public static Limits first(String by, Instant at) {
        return new Limits(LimitFigures.DEFAULT, 1, by, at);
    }

    /** The same limits when nothing differs. */
    public Limits change(LimitFigures wanted, String by, Instant at) {
        return wanted.equals(figures) ? this : new Limits(wanted, version + 1, by, at);
    }
}
