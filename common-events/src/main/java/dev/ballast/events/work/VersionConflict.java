package dev.ballast.events.work;

import jakarta.persistence.OptimisticLockException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;

/** Somebody else changed the same aggregate first, or made it. */
final class VersionConflict {

    private static final String UNIQUE_VIOLATION = "23505";

    private VersionConflict() {}

    static boolean isBehind(Throwable fault) {
        return Faults.isBehind(fault, OptimisticLockException.class)
                || Faults.isBehind(fault, StaleStateException.class)
                || Faults.find(fault, ConstraintViolationException.class)
                        .filter(violation -> UNIQUE_VIOLATION.equals(violation.getSQLState()))
                        .isPresent();
    }
}
