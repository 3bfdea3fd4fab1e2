package dev.ballast.events.deadletter;

import dev.ballast.events.inbox.DeadLetters;
import dev.ballast.events.kafka.Headers;
import dev.ballast.events.topic.Topic;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends dead letters back to their topic, for the service that had put them aside.
 *
 * <p>They keep their event's id and name that service, so that the others leave them alone. A
 * letter that went back is deleted: a replay that breaks off goes on where it was, and one that is
 * repeated sends nothing. One that was sent and not yet deleted goes back twice, which an inbox
 * makes good.
 */
public final class Replay {

    private static final Duration POLL = Duration.ofMillis(500);

    private final String bootstrapServers;
    private final Topic topic;
    private final String service;
    private final String letters;

    /** Fails when there is no such dead-letter topic: its name is TOPIC.SERVICE.dlq. */
    public Replay(String bootstrapServers, String letters) {
        this.bootstrapServers = bootstrapServers;
        this.letters = letters;
        this.topic =
                Arrays.stream(Topic.values())
                        .filter(each -> each.deadLetters().contains(letters))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "not a dead-letter topic: " + letters));
        this.service =
                topic.consumers().stream()
                        .filter(each -> topic.deadLetters(each).equals(letters))
                        .findFirst()
                        .orElseThrow();
    }

    /** All letters that the topic holds. */
    public ReplayResult run() {
        try (var consumer = consumer();
                var admin = Admin.create(settings());
                var latest = new LatestOfKey(bootstrapServers);
                var producer = producer()) {
            var result = new ReplayResult(0, 0);
            for (var part : assign(consumer)) {
                var end = consumer.endOffsets(Set.of(part)).getOrDefault(part, 0L);
                while (consumer.position(part) < end) {
                    for (var letter : consumer.poll(POLL).records(part)) {
                        result = result.plus(sendBack(producer, latest, letter));
                        delete(admin, part, letter.offset());
                    }
                }
            }
            return result;
        }
    }

    private static void delete(Admin admin, TopicPartition part, long offset) {
        var upTo = RecordsToDelete.beforeOffset(offset + 1);
        await(admin.deleteRecords(Map.of(part, upTo)).all(), "deleted");
    }

    private ReplayResult sendBack(
            KafkaProducer<String, byte[]> producer,
            LatestOfKey latest,
            ConsumerRecord<String, byte[]> letter) {
        // On a compacted topic an old record at the end would put out the newer one of its key.
        if (topic.keeping().compacted() && latest.isNewerThan(letter, topic)) {
            return new ReplayResult(0, 1);
        }
        await(producer.send(record(letter)), "sent back");
        return new ReplayResult(1, 0);
    }

    private static void await(Future<?> step, String what) {
        try {
            step.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("a dead letter can't be " + what, fault.getCause());
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while replaying", fault);
        }
    }

    private ProducerRecord<String, byte[]> record(ConsumerRecord<String, byte[]> letter) {
        var record = new ProducerRecord<>(topic.label(), letter.key(), letter.value());
        for (var header : letter.headers()) {
            if (!header.key().startsWith(DeadLetters.LETTER_HEADER)) {
                record.headers().add(header);
            }
        }
        Headers.add(record, DeadLetters.REPLAY_FOR, service);
        return record;
    }

    private List<TopicPartition> assign(KafkaConsumer<String, byte[]> consumer) {
        var parts =
                consumer.partitionsFor(letters).stream()
                        .map(part -> new TopicPartition(letters, part.partition()))
                        .toList();
        consumer.assign(parts);
        consumer.seekToBeginning(parts);
        return parts;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                settings(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private KafkaProducer<String, byte[]> producer() {
        var settings = settings();
        settings.put("acks", "all");
        settings.put("max.request.size", Topic.MAXIMUM_MESSAGE_BYTES + 1024 * 1024);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> settings() {
        return new HashMap<>(Map.of("bootstrap.servers", bootstrapServers));
    }
}
