package dev.ballast.local.topics;

import dev.ballast.events.schema.Fingerprint;
import dev.ballast.events.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Every schema that a producer has published; read again when an unknown one turns up. */
final class SchemaBook implements AutoCloseable {
    private static final TopicPartition SCHEMAS = new TopicPartition(Topic.SCHEMAS.label(), 0);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<Fingerprint, Schema> known = new HashMap<>();
    private final KafkaConsumer<byte[], byte[]> consumer;

    SchemaBook(String bootstrapServers) {
        consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
        consumer.assign(List.of(SCHEMAS));
        consumer.seekToBeginning(List.of(SCHEMAS));
    }

    Optional<Schema> find(Fingerprint fingerprint) {
        if (!known.containsKey(fingerprint)) {
            readOn();
        }
        return Optional.ofNullable(known.get(fingerprint));
    }

    private void readOn() {
        var end = consumer.endOffsets(List.of(SCHEMAS)).getOrDefault(SCHEMAS, 0L);
        while (consumer.position(SCHEMAS) < end) {
            for (var record : consumer.poll(POLL)) {
                if (record.value() != null) {
                    var text = new String(record.value(), StandardCharsets.UTF_8);
                    var schema = new Schema.Parser().parse(text);
                    known.put(Fingerprint.of(schema), schema);
                }
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
