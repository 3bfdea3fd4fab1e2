package dev.ballast.events.start;

import dev.ballast.events.DeliveryConfig;
import dev.ballast.events.EventCatalogue;
import dev.ballast.events.EventType;
import dev.ballast.events.health.Notices;
import dev.ballast.events.outbox.Relay;
import dev.ballast.events.schema.Schemas;
import dev.ballast.events.topic.RequiredTopics;
import dev.ballast.events.topic.Topic;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/**
 * Before anything is consumed or served: the topics exist, our schemas are known, what the last
 * process left is sent.
 */
@ApplicationScoped
class DeliveryStart {

    private static final Duration BROKER = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DeliveryConfig config;
    private final EventCatalogue catalogue;
    private final Schemas schemas;
    private final Relay relay;

    DeliveryStart(DeliveryConfig config, EventCatalogue catalogue, Schemas schemas, Relay relay) {
        this.config = config;
        this.catalogue = catalogue;
        this.schemas = schemas;
        this.relay = relay;
    }

    // Before anything is heard.
    void start(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event,
            @Identifier("default-kafka-broker") Map<String, Object> broker) {
        RequiredTopics.await(broker, needed(), BROKER);
        schemas.publish(ours())
                .onFailure()
                .retry()
                .withBackOff(PAUSE)
                .expireIn(PATIENCE.toMillis())
                .await()
                .atMost(PATIENCE.plusSeconds(5));
        schemas.follow();
        relay.wake();
    }

    private List<Schema> ours() {
        var written =
                catalogue.types().stream().filter(EventType::isWritten).map(EventType::schema);
        return Stream.concat(written, Notices.schemas().stream()).toList();
    }

    private Set<String> needed() {
        var needed = new TreeSet<>(Set.of(Topic.SCHEMAS.label(), Topic.HEALTH.label()));
        for (var type : catalogue.types()) {
            needed.add(type.topic().label());
            if (type.isRead()) {
                needed.add(type.topic().deadLetters(config.service()));
            }
        }
        return needed;
    }
}
