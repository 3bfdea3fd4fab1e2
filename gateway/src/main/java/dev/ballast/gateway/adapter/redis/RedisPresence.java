package dev.ballast.gateway.adapter.redis;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Whether Redis answers. While it does not, one call a second tries it and the others go on. */
@ApplicationScoped
class RedisPresence {

    private static final Logger LOG = Logger.getLogger(RedisPresence.class);
    private static final Duration PATIENCE = Duration.ofMillis(250);
    private static final long RETRY_MILLIS = 1_000;

    private final InstantSource clock;

    /** When Redis is tried again; 0 while it answers. */
    private final AtomicLong retryAt = new AtomicLong();

    RedisPresence(InstantSource clock, MeterRegistry meters) {
        this.clock = clock;
        meters.gauge("ballast.redis.away", retryAt, retry -> retry.get() == 0 ? 0 : 1);
    }

    <T> Uni<T> ask(Supplier<Uni<T>> redis, Supplier<T> without) {
        var now = clock.millis();
        var retry = retryAt.get();
        if (retry > now || (retry > 0 && !retryAt.compareAndSet(retry, now + RETRY_MILLIS))) {
            return Uni.createFrom().item(without);
        }
        return redis.get()
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .invoke(this::heard)
                .onFailure()
                .invoke(this::lost)
                .onFailure()
                .recoverWithItem(without);
    }

    private void heard() {
        if (retryAt.getAndSet(0) > 0) {
            LOG.info("Redis is back; limits are shared by all replicas again");
        }
    }

    private void lost(Throwable failure) {
        if (retryAt.getAndSet(clock.millis() + RETRY_MILLIS) == 0) {
            LOG.warnf(
                    "Redis is away; each replica limits by itself until it is back: %s",
                    failure.toString());
        }
    }
}
