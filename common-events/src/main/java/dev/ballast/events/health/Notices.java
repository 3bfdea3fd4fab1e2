package dev.ballast.events.health;

import dev.ballast.events.DeliveryConfig;
import dev.ballast.events.Envelope;
import dev.ballast.events.Ids;
import dev.ballast.events.kafka.Headers;
import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.Heartbeat;
import dev.ballast.events.wire.OutboxRowParked;
import dev.ballast.events.wire.RecordDeadLettered;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What a service says about itself. These go straight to Kafka: the outbox may be the trouble. */
@ApplicationScoped
public class Notices {

    private static final WireFormat<Heartbeat> HEARTBEAT = new WireFormat<>(Heartbeat.class);
    private static final WireFormat<RecordDeadLettered> DEAD_LETTERED =
            new WireFormat<>(RecordDeadLettered.class);
    private static final WireFormat<OutboxRowParked> PARKED =
            new WireFormat<>(OutboxRowParked.class);

    private final DeliveryConfig config;
    private final InstantSource clock;
    private final Ids ids;

    Notices(DeliveryConfig config, InstantSource clock, Ids ids) {
        this.config = config;
        this.clock = clock;
        this.ids = ids;
    }

    public static List<Schema> schemas() {
        return List.of(HEARTBEAT.schema(), DEAD_LETTERED.schema(), PARKED.schema());
    }

    ProducerRecord<String, byte[]> heartbeat(Heartbeat heartbeat) {
        return record(HEARTBEAT, heartbeat);
    }

    public ProducerRecord<String, byte[]> deadLettered(ConsumerRecord<?, ?> record, String reason) {
        return record(
                DEAD_LETTERED,
                new RecordDeadLettered(
                        config.service(),
                        config.instance(),
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        reason,
                        now()));
    }

    public ProducerRecord<String, byte[]> parked(long row, String topic, String reason) {
        return record(
                PARKED,
                new OutboxRowParked(
                        config.service(), config.instance(), row, topic, reason, now()));
    }

    private <W extends SpecificRecord> ProducerRecord<String, byte[]> record(
            WireFormat<W> format, W notice) {
        var id = ids.next().toString();
        var envelope =
                new Envelope(
                        id,
                        format.schema().getName(),
                        "/ballast/" + config.service(),
                        clock.instant(),
                        config.instance(),
                        config.operator(),
                        id,
                        id);
        var record =
                new ProducerRecord<>(
                        Topic.HEALTH.label(), config.instance(), format.encode(notice));
        Headers.add(record, envelope.headers());
        return record;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
