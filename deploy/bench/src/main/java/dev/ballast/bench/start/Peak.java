package dev.ballast.bench.start;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/** The highest of what is looked at now and then while something else happens. */
final class Peak implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread watch;
    private volatile double highest;

    Peak(DoubleSupplier look) {
        this.watch =
                Thread.ofPlatform()
                        .name("peak")
                        .start(() -> {
                            try {
                                do {
                                    highest = Math.max(highest, look.getAsDouble());
                                } while (!end.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }

    /** Ends the looking. */
    double highest() {
        close();
        return highest;
    }

    @Override
    public void close() {
        end.countDown();
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
