package dev.ballast.bench.subject;

import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Load that does not wait for answers: what is due is sent, however late the last one was, and is
 * late from its due time on.
 */
final class OpenLoop {
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private OpenLoop() {}

    static void run(int perSecond, Arrivals arrivals, IntConsumer send) {
        run(perSecond, arrivals, 1, send);
    }

    /** Several at a time: the numbers of a batch are due together, at the pace of the rate. */
    static void run(int perSecond, Arrivals arrivals, int batch, IntConsumer sendFrom) {
        var start = System.nanoTime();
        for (var first = 0; first < arrivals.count(); first += batch) {
            var due = start + first * NANOS_PER_SECOND / perSecond;
            for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            for (var number = first; number < first + batch; number++) {
                arrivals.due(number, due);
            }
            sendFrom.accept(first);
        }
    }
}
