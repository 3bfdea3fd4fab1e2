package dev.ballast.bench;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A benchmark ends within eight minutes: it is interrupted before, so that it still stops its
 * stack.
 */
final class TimeLimit {
    private static final Duration LIMIT = Duration.ofMinutes(7).plusSeconds(30);

    private TimeLimit() {}

    static <T> T within(Callable<T> work) throws Exception {
        return within(LIMIT, work);
    }

    static <T> T within(Duration limit, Callable<T> work) throws Exception {
        // Closing waits for the interrupted work to clean up.
        try (var worker = Executors.newSingleThreadExecutor()) {
            var running = worker.submit(work);
            try {
                return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                running.cancel(true);
                throw new IllegalStateException("it took longer than " + limit, e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }
    }
}
