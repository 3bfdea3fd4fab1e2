package dev.ballast.events.work;

import jakarta.persistence.OptimisticLockException;
import org.hibernate.StaleStateException;

/** Somebody else changed the same aggregate first. */
final class VersionConflict {

    private VersionConflict() {}

    static boolean isBehind(Throwable fault) {
        return Faults.isBehind(fault, OptimisticLockException.class)
                || Faults.isBehind(fault, StaleStateException.class);
    }
}
