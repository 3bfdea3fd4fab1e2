package dev.ballast.servers;

import java.time.Duration;

/** Whether a server answers; asked again and again until it does. */
@FunctionalInterface
public interface Readiness {
    boolean holds();

    /** How long to wait between two looks. */
    default Duration pause() {
        return Duration.ofMillis(40);
    }
}
