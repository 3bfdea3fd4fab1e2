package dev.ballast.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ballast.local.Trouble;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks until something has happened. */
public final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(60);

    private final Duration limit;

    public Waiting(Duration limit) {
        this.limit = limit;
    }

    /**
     * @param what is waited for, in words that follow "waited for"
     */
    public JsonNode until(String what, Supplier<JsonNode> look, Predicate<JsonNode> there) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            var seen = look.get();
            if (there.test(seen)) {
                return seen;
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble(
                        "waited "
                                + limit.toSeconds()
                                + " s for "
                                + what
                                + " in vain: look at ./ballast status and ./ballast logs");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
