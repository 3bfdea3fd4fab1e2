package dev.ballast.events.topic;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics of the catalogue that Kafka lacks. What exists is left as it is. */
public final class TopicAdmin {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private TopicAdmin() {}

    /** The names of those that were missing, sorted. */
    public static Set<String> createMissing(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return createMissing(admin, Topic.specs());
        }
    }

    /** The names of those that were missing, sorted. */
    public static Set<String> createMissing(Admin admin, List<TopicSpec> wanted) {
        var missing = missing(admin, wanted.stream().map(TopicSpec::name).toList());
        var created = new TreeSet<String>();
        var results =
                admin.createTopics(
                                wanted.stream()
                                        .filter(spec -> missing.contains(spec.name()))
                                        .map(TopicAdmin::topic)
                                        .toList())
                        .values();
        results.forEach((name, result) -> {
            if (isNew(result)) {
                created.add(name);
            }
        });
        return created;
    }

    private static Set<String> missing(Admin admin, Collection<String> wanted) {
        var missing = new TreeSet<>(wanted);
        try {
            missing.removeAll(get(admin.listTopics().names()));
        } catch (ExecutionException fault) {
            throw new IllegalStateException("Kafka does not answer", fault);
        }
        return missing;
    }

    private static boolean isNew(KafkaFuture<Void> result) {
        try {
            get(result);
            return true;
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw new IllegalStateException("a topic can't be created", fault);
        }
    }

    private static <T> T get(KafkaFuture<T> future) throws ExecutionException {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException fault) {
            throw new IllegalStateException("Kafka does not answer within " + PATIENCE, fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Kafka", fault);
        }
    }

    // Replicated as the broker's own default says.
    private static NewTopic topic(TopicSpec spec) {
        return new NewTopic(spec.name(), Optional.of(spec.partitions()), Optional.empty())
                .configs(spec.settings());
    }
}
