package dev.ballast.bench;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A benchmark ends within eight minutes: it is interrupted before, so that it still stops its
 * stack.
 */
final class TimeLimit {
    private static final Duration LIMIT = Duration.ofMinutes(7).plusSeconds(30);

    private static final Duration CLEANING = Duration.ofSeconds(40);

    private TimeLimit() {}

    static <T> T within(Callable<T> work) throws Exception {
        return within(LIMIT, work);
    }

    static <T> T within(Duration limit, Callable<T> work) throws Exception {
        // Closing waits for the interrupted work to clean up.
        try (var worker = Executors.newSingleThreadExecutor()) {
            var running = worker.submit(work);
            // A command that is ended in the middle leaves no folder behind.
            var cleaning = new Thread(() -> interrupt(worker), "cleaning");
            Runtime.getRuntime().addShutdownHook(cleaning);
            try {
                return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                running.cancel(true);
                throw new IllegalStateException("it took longer than " + limit, e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            } finally {
                forget(cleaning);
            }
        }
    }

    private static void interrupt(ExecutorService worker) {
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(CLEANING.toSeconds(), TimeUnit.SECONDS)) {
                System.err.println("the benchmark did not clean up within " + CLEANING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread cleaning) {
        try {
            var _ = Runtime.getRuntime().removeShutdownHook(cleaning);
        } catch (IllegalStateException e) {
            // We are being ended: it cleans already.
        }
    }
}
