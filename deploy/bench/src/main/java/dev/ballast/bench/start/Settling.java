package dev.ballast.bench.start;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;

/**
 * Waits until something has stopped falling.
 *
 * @param quiet for how long it must not have fallen noticeably
 * @param longest then it counts as it is
 */
record Settling(Duration quiet, Duration longest) {
    private static final double NOTICEABLE = 0.995;
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** The last look. */
    double of(DoubleSupplier look) {
        var began = System.nanoTime();
        var fellAt = began;
        var seen = look.getAsDouble();
        var lowest = seen;
        while (!isPast(fellAt, quiet) && !isPast(began, longest)) {
            LockSupport.parkNanos(Math.min(PAUSE.toNanos(), quiet.toNanos()));
            seen = look.getAsDouble();
            if (seen < lowest * NOTICEABLE) {
                lowest = seen;
                fellAt = System.nanoTime();
            }
        }
        return seen;
    }

    private static boolean isPast(long since, Duration span) {
        return System.nanoTime() - since >= span.toNanos();
    }
}
