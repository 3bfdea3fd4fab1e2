package dev.ballast.local;

import java.time.Duration;

/**
 * How long to wait before a crashed process is started again: not at all the first time, then twice
 * as long each time, until it has stayed up for a while.
 */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private Duration next = Duration.ZERO;

    /**
     * @param up how long the process had been ready
     */
    Duration after(Duration up) {
        if (up.compareTo(LONG_ENOUGH) >= 0) {
            next = Duration.ZERO;
        }
        var wait = next;
        var doubled = wait.isZero() ? FIRST : wait.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }
}
