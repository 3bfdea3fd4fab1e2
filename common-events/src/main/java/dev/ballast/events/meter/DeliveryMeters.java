package dev.ballast.events.meter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What delivery does, in numbers. */
@ApplicationScoped
public class DeliveryMeters {

    private final MeterRegistry registry;
    private final AtomicLong depth = new AtomicLong();
    private final Timer relayLag;
    private final DistributionSummary relayBatch;
    private final Counter taken;

    DeliveryMeters(MeterRegistry registry) {
        this.registry = registry;
        registry.gauge("ballast.outbox.depth", depth);
        relayLag =
                Timer.builder("ballast.relay.lag")
                        .description("From the outbox to the broker's acknowledgement")
                        .publishPercentileHistogram()
                        .minimumExpectedValue(Duration.ofMillis(1))
                        .maximumExpectedValue(Duration.ofSeconds(10))
                        .register(registry);
        relayBatch =
                DistributionSummary.builder("ballast.relay.batch")
                        .description("Events that the relay sent at once")
                        .register(registry);
        taken =
                Counter.builder("ballast.inbox.taken")
                        .description("Events that were taken for the first time")
                        .register(registry);
    }

    /** Events that wait in the outbox. */
    public void waiting(long events) {
        depth.set(events);
    }

    public void relayed(int events) {
        relayBatch.record(events);
    }

    /** One event that was on its way for this long. */
    public void relayLag(Duration lag) {
        relayLag.record(lag.isNegative() ? Duration.ZERO : lag);
    }

    public void taken(int events) {
        taken.increment(events);
    }

    /** A polled batch and all that it led to. */
    public void consumed(String topic, Duration time) {
        registry.timer("ballast.consumer.batch", "topic", topic).record(time);
    }

    /** How many records a channel is behind in its slowest partition. */
    public void lag(String channel, Supplier<Number> lag) {
        Gauge.builder("ballast.kafka.lag", lag).tag("channel", channel).register(registry);
    }

    public void deadLetter(String topic) {
        registry.counter("ballast.dead.letters", "topic", topic).increment();
    }
}
