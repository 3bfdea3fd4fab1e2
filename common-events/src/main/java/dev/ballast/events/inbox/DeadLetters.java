package dev.ballast.events.inbox;

import dev.ballast.events.DeliveryConfig;
import dev.ballast.events.health.Notices;
import dev.ballast.events.kafka.EventProducer;
import dev.ballast.events.kafka.Headers;
import dev.ballast.events.meter.DeliveryMeters;
import dev.ballast.events.topic.Topic;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Puts aside a record that this service can never take, with what an operator needs. */
@ApplicationScoped
public class DeadLetters {

    /** Names the one service that a replayed record is for. */
    public static final String REPLAY_FOR = "replay_for";

    /** Begins the names of the headers that a letter has and its record had not. */
    public static final String LETTER_HEADER = "dlq_";

    public static final String REASON = LETTER_HEADER + "reason";
    public static final String TOPIC = LETTER_HEADER + "topic";
    public static final String PARTITION = LETTER_HEADER + "partition";
    public static final String OFFSET = LETTER_HEADER + "offset";

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LONGEST_REASON = 2000;

    private final EventProducer producer;
    private final Notices notices;
    private final DeliveryConfig config;
    private final DeliveryMeters meters;

    DeadLetters(
            EventProducer producer, Notices notices, DeliveryConfig config, DeliveryMeters meters) {
        this.producer = producer;
        this.notices = notices;
        this.config = config;
        this.meters = meters;
    }

    Uni<Void> send(ConsumerRecord<String, byte[]> record, String fullReason) {
        var reason = fullReason.substring(0, Math.min(fullReason.length(), LONGEST_REASON));
        LOG.errorf(
                "dead letter from %s-%d@%d: %s",
                record.topic(), record.partition(), record.offset(), reason);
        return producer.sendAll(
                        List.of(letter(record, reason), notices.deadLettered(record, reason)))
                .invoke(() -> meters.deadLetter(record.topic()));
    }

    private ProducerRecord<String, byte[]> letter(
            ConsumerRecord<String, byte[]> record, String reason) {
        var topic =
                Topic.labeled(record.topic())
                        .orElseThrow(() -> new IllegalStateException("not ours: " + record.topic()))
                        .deadLetters(config.service());
        var letter =
                new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers());
        letter.headers().remove(REPLAY_FOR);
        Headers.add(letter, REASON, reason);
        Headers.add(letter, TOPIC, record.topic());
        Headers.add(letter, PARTITION, Integer.toString(record.partition()));
        Headers.add(letter, OFFSET, Long.toString(record.offset()));
        return letter;
    }
}
