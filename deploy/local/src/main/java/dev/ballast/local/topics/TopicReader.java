package dev.ballast.local.topics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its beginning, without being a member of any group. */
public final class TopicReader {
    private static final Duration POLL = Duration.ofMillis(500);

    private final String bootstrapServers;

    public TopicReader(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Hands over every record in a form that JSON can say.
     *
     * @param follow whether to wait for more when all have been read, for ever
     */
    public void read(String topic, boolean follow, Consumer<Map<String, Object>> each) {
        try (var consumer =
                        new KafkaConsumer<>(
                                Map.of("bootstrap.servers", bootstrapServers),
                                new ByteArrayDeserializer(),
                                new ByteArrayDeserializer());
                var schemas = new SchemaBook(bootstrapServers)) {
            var json = new EventJson(schemas);
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(part -> new TopicPartition(topic, part.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (follow || !isAtEnd(consumer, partitions)) {
                consumer.poll(POLL).forEach(record -> each.accept(json.of(record)));
            }
        }
    }

    private static boolean isAtEnd(
            KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        var ends = consumer.endOffsets(partitions);
        return partitions.stream()
                .allMatch(part -> consumer.position(part) >= ends.getOrDefault(part, 0L));
    }
}
