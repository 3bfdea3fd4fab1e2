package dev.ballast.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** UUIDv7 whose 12 bits below the millisecond count, so that one process never goes backward. */
@ApplicationScoped
class TimeOrderedIds implements Ids {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long VARIANT_MASK = 0x3FFFFFFFFFFFFFFFL;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    TimeOrderedIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        var now = clock.millis() << COUNTER_BITS;
        var stamp = last.updateAndGet(previous -> Math.max(previous + 1, now));
        var high = ((stamp >>> COUNTER_BITS) << 16) | VERSION_7 | (stamp & COUNTER_MASK);
        return new UUID(high, (random.nextLong() & VARIANT_MASK) | VARIANT);
    }
}
