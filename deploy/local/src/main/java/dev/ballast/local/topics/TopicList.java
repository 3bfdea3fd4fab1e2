package dev.ballast.local.topics;

import dev.ballast.events.topic.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** The topics with what is in them. */
public final class TopicList {
    private TopicList() {}

    /**
     * @param records from the first that is kept to the last; gaps of compaction count
     * @param lags by consumer group, how many records it has still to read
     */
    public record Row(String name, int partitions, long records, Map<String, Long> lags) {}

    public static List<Row> read(String bootstrapServers)
            throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var names = new TreeSet<>(admin.listTopics().names().get());
            names.removeIf(name -> name.startsWith("__"));
            var partitions = new ArrayList<TopicPartition>();
            admin.describeTopics(names)
                    .allTopicNames()
                    .get()
                    .values()
                    .forEach(topic ->
                            topic.partitions()
                                    .forEach(part ->
                                            partitions.add(
                                                    new TopicPartition(
                                                            topic.name(), part.partition()))));
            var first = offsets(admin, partitions, OffsetSpec.earliest());
            var last = offsets(admin, partitions, OffsetSpec.latest());
            var lags = lags(admin, last);
            return names.stream().map(name -> row(name, partitions, first, last, lags)).toList();
        }
    }

    /** Whether records that no service could take wait there. */
    public static boolean isDeadLetters(String name) {
        return name.endsWith(".dlq");
    }

    public static boolean exists(String name) {
        return Topic.specs().stream().anyMatch(spec -> spec.name().equals(name));
    }

    private static Row row(
            String name,
            List<TopicPartition> partitions,
            Map<TopicPartition, Long> first,
            Map<TopicPartition, Long> last,
            Map<String, Map<String, Long>> lags) {
        var own = partitions.stream().filter(part -> part.topic().equals(name)).toList();
        var records =
                own.stream()
                        .mapToLong(
                                part -> last.getOrDefault(part, 0L) - first.getOrDefault(part, 0L))
                        .sum();
        return new Row(name, own.size(), records, lags.getOrDefault(name, Map.of()));
    }

    private static Map<TopicPartition, Long> offsets(
            Admin admin, List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        var asked = partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> which));
        var offsets = new HashMap<TopicPartition, Long>();
        admin.listOffsets(asked)
                .all()
                .get()
                .forEach((part, found) -> offsets.put(part, found.offset()));
        return offsets;
    }

    /** By topic and group. */
    private static Map<String, Map<String, Long>> lags(Admin admin, Map<TopicPartition, Long> last)
            throws ExecutionException, InterruptedException {
        var lags = new HashMap<String, Map<String, Long>>();
        for (var group : admin.listGroups().all().get()) {
            var read =
                    admin.listConsumerGroupOffsets(group.groupId())
                            .partitionsToOffsetAndMetadata()
                            .get();
            read.forEach((part, offset) -> {
                if (offset != null) {
                    lags.computeIfAbsent(part.topic(), _ -> new HashMap<>())
                            .merge(
                                    group.groupId(),
                                    last.getOrDefault(part, 0L) - offset.offset(),
                                    Long::sum);
                }
            });
        }
        return lags;
    }
}
