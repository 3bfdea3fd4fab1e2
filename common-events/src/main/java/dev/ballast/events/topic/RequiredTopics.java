package dev.ballast.events.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topics without which a service must not start. They may be made while it starts. */
public final class RequiredTopics {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private RequiredTopics() {}

    /**
     * @throws IllegalStateException which names those that are still missing after the patience
     */
    public static void await(Map<String, Object> broker, Set<String> names, Duration patience) {
        var settings = new HashMap<>(broker);
        settings.remove("group.id");
        var deadline = System.nanoTime() + patience.toNanos();
        // A consumer, which the service has anyway: an administrator would be more to load.
        try (var client =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var missing = new TreeSet<>(names);
            missing.removeAll(client.listTopics(patience).keySet());
            while (!missing.isEmpty()) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "topics are missing: "
                                    + missing
                                    + ". Create them, then start this service again.");
                }
                LockSupport.parkNanos(PAUSE.toNanos());
                missing.removeAll(client.listTopics(patience).keySet());
            }
        }
    }
}
