package dev.ballast.events.schema;

import dev.ballast.events.topic.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The schemas of schemas.v1 for a tool: read on demand, by one thread. */
public final class KnownSchemas implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<Fingerprint, Schema> known = new HashMap<>();
    private final KafkaConsumer<String, String> consumer;

    public KnownSchemas(String bootstrapServers) {
        consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new StringDeserializer(),
                        new StringDeserializer());
        var partitions =
                consumer.partitionsFor(Topic.SCHEMAS.label()).stream()
                        .map(part -> new TopicPartition(part.topic(), part.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Waits up to 10 s for a schema that is not there yet. */
    public Optional<Schema> find(Fingerprint fingerprint) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!known.containsKey(fingerprint) && System.nanoTime() - deadline < 0) {
            consumer.poll(POLL).forEach(record -> learn(record.value()));
        }
        return Optional.ofNullable(known.get(fingerprint));
    }

    private void learn(String text) {
        try {
            var schema = new Schema.Parser().parse(text);
            known.put(Fingerprint.of(schema), schema);
        } catch (SchemaParseException notASchema) {
            // No tool can read with it, and no other schema suffers.
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
