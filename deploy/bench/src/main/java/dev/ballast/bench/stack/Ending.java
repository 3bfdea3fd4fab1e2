package dev.ballast.bench.stack;

import java.io.IOException;

/**
 * Ends all of several things, whatever goes wrong with one of them, and although we are interrupted
 * ourselves.
 */
public final class Ending {
    /** Something that can be ended. */
    @FunctionalInterface
    public interface Step {
        void end() throws IOException;
    }

    private Ending() {}

    /** In this order; the first failure is thrown when all have had their turn. */
    public static void of(Step... steps) {
        // Waiting for a process to end fails at once in a thread that is interrupted.
        var interrupted = Thread.interrupted();
        RuntimeException failure = null;
        for (var step : steps) {
            try {
                step.end();
            } catch (RuntimeException | IOException e) {
                failure = failure == null ? new IllegalStateException("not ended", e) : failure;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
