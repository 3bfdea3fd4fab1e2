package dev.ballast.events.schema;

import dev.ballast.events.DeliveryConfig;
import dev.ballast.events.kafka.EventProducer;
import dev.ballast.events.topic.Topic;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.avro.Schema;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/** The schemas that anyone ever wrote with, from one compacted topic: fingerprint to schema. */
@ApplicationScoped
public class Schemas {

    private static final Logger LOG = Logger.getLogger(Schemas.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Map<Fingerprint, CompletableFuture<Schema>> known = new ConcurrentHashMap<>();
    private final EventProducer producer;
    private final DeliveryConfig config;
    private final KafkaConsumer<String, String> consumer;
    private final AtomicBoolean readable = new AtomicBoolean();
    private volatile boolean stopping;

    Schemas(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            EventProducer producer,
            DeliveryConfig config) {
        this.producer = producer;
        this.config = config;
        var settings = new HashMap<>(broker);
        // Quarkus names a group after the application. Every replica reads all of this topic.
        settings.remove("group.id");
        this.consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /**
     * Done when the schema is there; fails with {@link UnknownSchema} when it does not come while
     * the topic can be read, and otherwise with what is then an outage.
     */
    public Uni<Schema> await(Fingerprint fingerprint) {
        return Uni.createFrom()
                .completionStage(() -> pending(fingerprint).copy())
                .ifNoItem()
                .after(config.schemaWait())
                .failWith(() ->
                        readable.get()
                                ? new UnknownSchema(fingerprint, config.schemaWait())
                                : new KafkaException("schemas can't be read"));
    }

    /** Before the first event that is written with them. */
    public Uni<Void> publish(List<Schema> schemas) {
        return producer.sendAll(schemas.stream().map(Schemas::record).toList());
    }

    /** Reads all of the topic, and then whatever is added. */
    public void follow() {
        var partitions =
                consumer.partitionsFor(Topic.SCHEMAS.label()).stream()
                        .map(part -> new TopicPartition(part.topic(), part.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Thread.ofVirtual()
                .name("schemas")
                .start(() -> {
                    try (consumer) {
                        while (!stopping) {
                            poll();
                        }
                    }
                });
    }

    // The thread must live on, come what may: without it every event of a newer writer would wait
    // and then be dead-lettered.
    private void poll() {
        try {
            consumer.poll(POLL).forEach(this::learn);
            // An empty poll alone proves nothing: the client is patient with an absent broker.
            consumer.endOffsets(consumer.assignment(), POLL);
            readable.set(true);
        } catch (WakeupException stopped) {
            // By stop().
        } catch (KafkaException fault) {
            if (readable.getAndSet(false)) {
                LOG.warnf("schemas can't be read: %s", fault.toString());
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private void learn(ConsumerRecord<String, String> record) {
        try {
            var schema = new Schema.Parser().parse(record.value());
            pending(Fingerprint.of(schema)).complete(schema);
        } catch (RuntimeException notASchema) {
            LOG.errorf(
                    "%s holds what is not a schema at offset %d: %s",
                    record.topic(), record.offset(), notASchema.toString());
        }
    }

    private CompletableFuture<Schema> pending(Fingerprint fingerprint) {
        return known.computeIfAbsent(fingerprint, _ -> new CompletableFuture<>());
    }

    private static ProducerRecord<String, byte[]> record(Schema schema) {
        return new ProducerRecord<>(
                Topic.SCHEMAS.label(),
                Fingerprint.of(schema).toString(),
                schema.toString().getBytes(StandardCharsets.UTF_8));
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        consumer.wakeup();
    }
}
