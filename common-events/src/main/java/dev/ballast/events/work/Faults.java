package dev.ballast.events.work;

import io.smallrye.mutiny.CompositeException;
import java.util.List;
import java.util.Optional;

/**
 * Finds the fault that matters: Mutiny wraps it together with those that followed it, such as a
 * failed rollback.
 */
public final class Faults {

    private Faults() {}

    public static <T extends Throwable> Optional<T> find(Throwable fault, Class<T> wanted) {
        if (wanted.isInstance(fault)) {
            return Optional.of(wanted.cast(fault));
        }
        return causes(fault).stream().flatMap(cause -> find(cause, wanted).stream()).findFirst();
    }

    public static boolean isBehind(Throwable fault, Class<? extends Throwable> wanted) {
        return find(fault, wanted).isPresent();
    }

    /** The innermost cause of the first fault. */
    public static Throwable root(Throwable fault) {
        var causes = causes(fault);
        return causes.isEmpty() ? fault : root(causes.getFirst());
    }

    private static List<Throwable> causes(Throwable fault) {
        if (fault instanceof CompositeException composite) {
            return composite.getCauses();
        }
        var cause = fault.getCause();
        return cause == null ? List.of() : List.of(cause);
    }
}
