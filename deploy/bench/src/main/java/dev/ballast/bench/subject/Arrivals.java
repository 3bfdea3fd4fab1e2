package dev.ballast.bench.subject;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;

/** When numbered events were due and when each first arrived. */
final class Arrivals {
    private static final long PATIENCE_SECONDS = 60;

    private final long[] due;
    private final AtomicLongArray arrived;
    private final CountDownLatch open;

    Arrivals(int count) {
        this.due = new long[count];
        this.arrived = new AtomicLongArray(count);
        this.open = new CountDownLatch(count);
    }

    int count() {
        return due.length;
    }

    void due(int number, long nanoTime) {
        due[number] = nanoTime;
    }

    void arrived(int number) {
        if (arrived.compareAndSet(number, 0, System.nanoTime())) {
            open.countDown();
        }
    }

    /** Waits for the last one. */
    Latencies await() throws InterruptedException {
        if (!open.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(
                    open.getCount() + " of " + due.length + " events did not arrive");
        }
        // The first fifth warms up connections and caches and is left out.
        var first = due.length / 5;
        var nanos = new long[due.length - first];
        Arrays.setAll(nanos, at -> arrived.get(first + at) - due[first + at]);
        Arrays.sort(nanos);
        return new Latencies(nanos);
    }
}
