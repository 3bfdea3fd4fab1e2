package dev.ballast.events.kafka;

import dev.ballast.events.topic.Topic;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The service's one Kafka producer: idempotent, so that its own retries neither double nor reorder.
 *
 * <p>Whatever it was given is acknowledged or given up within the time that a relay may hold its
 * lock: a relay that has lost it sends nothing any more, so it can't put old events behind newer
 * ones of the relay that went on.
 */
@ApplicationScoped
public class EventProducer {

    private static final Duration QUEUEING = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(3);

    private final KafkaProducer<String, byte[]> producer;

    EventProducer(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        var settings = new HashMap<>(broker);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 1);
        settings.put("batch.size", 128 * 1024);
        settings.put("max.request.size", Topic.MAXIMUM_MESSAGE_BYTES + 1024 * 1024);
        settings.put("max.block.ms", 500);
        settings.put("request.timeout.ms", 1500);
        settings.put("delivery.timeout.ms", 2000);
        settings.put("reconnect.backoff.max.ms", 500);
        this.producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Sends in this order. Done when all are acknowledged; fails when one is not. */
    public Uni<Void> sendAll(List<ProducerRecord<String, byte[]>> records) {
        return Uni.createFrom().completionStage(() -> sent(records));
    }

    // KafkaProducer.send waits for metadata: never on an event loop.
    private CompletableFuture<Void> sent(List<ProducerRecord<String, byte[]>> records) {
        return Infrastructure.canCallerThreadBeBlocked()
                ? queue(records)
                : CompletableFuture.completedFuture(records)
                        .thenComposeAsync(this::queue, Infrastructure.getDefaultWorkerPool());
    }

    /** Done when the broker says where this topic's partitions are. */
    public Uni<Void> reach(String topic) {
        return Uni.createFrom()
                .item(() -> producer.partitionsFor(topic))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .replaceWithVoid();
    }

    private CompletableFuture<Void> queue(List<ProducerRecord<String, byte[]>> records) {
        var deadline = System.nanoTime() + QUEUEING.toNanos();
        if (records.size() > 1) {
            // Asked once, so that an absent broker costs one wait and not one a record.
            records.stream().map(ProducerRecord::topic).distinct().forEach(producer::partitionsFor);
        }
        return CompletableFuture.allOf(
                records.stream()
                        .map(record -> send(record, deadline))
                        .toArray(CompletableFuture<?>[]::new));
    }

    private CompletableFuture<Void> send(ProducerRecord<String, byte[]> record, long deadline) {
        var sent = new CompletableFuture<Void>();
        if (System.nanoTime() - deadline > 0) {
            sent.completeExceptionally(new TimeoutException("not sent in time: " + record.topic()));
            return sent;
        }
        var _ =
                producer.send(
                        record,
                        (_, fault) -> {
                            if (fault == null) {
                                sent.complete(null);
                            } else {
                                sent.completeExceptionally(fault);
                            }
                        });
        return sent;
    }

    @PreDestroy
    void close() {
        producer.close(CLOSING);
    }
}
