package dev.ballast.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The events that this service says or hears. One bean per service. */
public interface EventCatalogue {

    List<EventType<?, ?>> types();

    /** Names of event types on heard topics that this service leaves alone. */
    default Set<String> skipped() {
        return Set.of();
    }

    default EventType<?, ?> typeOf(Object payload) {
        return types().stream()
                .filter(type -> type.isWritten() && type.holds(payload))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no event type for " + payload.getClass()));
    }

    /** By the topic's name in Kafka and the envelope's type. */
    default Optional<EventType<?, ?>> named(String topic, String name) {
        for (var type : types()) {
            if (type.topic().label().equals(topic) && type.name().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
