package dev.ballast.events.inbox;

import dev.ballast.events.work.Faults;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whether a record fails again and again in the same way although nothing else is wrong. */
final class Suspicion {

    private static final int CERTAIN = 5;
    private static final String OURS = "dev.ballast.";

    private @Nullable String last;
    private int times;

    /** Another failure while database and broker answer; true when it is the record's own. */
    boolean grows(Throwable fault) {
        var signature = signature(fault);
        times = signature.equals(last) ? times + 1 : 1;
        last = signature;
        return times >= CERTAIN;
    }

    /** Something else is wrong: what was seen proves nothing. */
    void ends() {
        last = null;
        times = 0;
    }

    // Messages may name ids or times; where it happens is the same for the same bug.
    private static String signature(Throwable fault) {
        var root = Faults.root(fault);
        return Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> root.getClass().getName() + " at " + frame)
                .orElse(root.getClass().getName());
    }
}
