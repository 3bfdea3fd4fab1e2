package dev.ballast.events.deadletter;

import dev.ballast.events.inbox.DeadLetters;
import dev.ballast.events.kafka.Headers;
import dev.ballast.events.topic.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Where the last record of each key of a partition is. Each partition is read once. */
final class LatestOfKey implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<TopicPartition, Map<String, Long>> offsets = new HashMap<>();
    private final KafkaConsumer<String, byte[]> consumer;

    LatestOfKey(String bootstrapServers) {
        consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
    }

    /** Whether the letter's topic holds a later record of the same key. */
    boolean isNewerThan(ConsumerRecord<String, byte[]> letter, Topic topic) {
        var part = new TopicPartition(topic.label(), (int) number(letter, DeadLetters.PARTITION));
        var last = offsets.computeIfAbsent(part, this::read).get(letter.key());
        return last != null && last > number(letter, DeadLetters.OFFSET);
    }

    private Map<@Nullable String, Long> read(TopicPartition part) {
        var last = new HashMap<@Nullable String, Long>();
        consumer.assign(List.of(part));
        consumer.seekToBeginning(List.of(part));
        var end = consumer.endOffsets(Set.of(part)).getOrDefault(part, 0L);
        while (consumer.position(part) < end) {
            for (var record : consumer.poll(POLL)) {
                last.put(record.key(), record.offset());
            }
        }
        return last;
    }

    private static long number(ConsumerRecord<String, byte[]> letter, String header) {
        return Headers.find(letter.headers(), header)
                .map(Long::parseLong)
                .orElseThrow(() -> new IllegalStateException("not a dead letter: no " + header));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
