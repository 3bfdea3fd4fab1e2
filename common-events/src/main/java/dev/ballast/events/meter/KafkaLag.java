package dev.ballast.events.meter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** How many records each channel is behind, in its slowest partition. */
@ApplicationScoped
class KafkaLag {

    private final KafkaClientService clients;
    private final MeterRegistry registry;

    KafkaLag(KafkaClientService clients, MeterRegistry registry) {
        this.clients = clients;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        for (var channel : clients.getConsumerChannels()) {
            Gauge.builder("ballast.kafka.lag", () -> lag(channel))
                    .tag("channel", channel)
                    .register(registry);
        }
    }

    private double lag(String channel) {
        return Optional.ofNullable(clients.getConsumer(channel))
                .map(KafkaConsumer::unwrap)
                .flatMap(consumer ->
                        consumer.metrics().values().stream()
                                .filter(metric ->
                                        metric.metricName().name().equals("records-lag-max"))
                                .filter(metric ->
                                        !metric.metricName().tags().containsKey("partition"))
                                .findFirst())
                .map(metric -> ((Number) metric.metricValue()).doubleValue())
                .orElse(Double.NaN);
    }
}
