package dev.ballast.events.inbox;

import dev.ballast.events.DeliveryConfig;
import dev.ballast.events.Envelope;
import dev.ballast.events.Event;
import dev.ballast.events.EventCatalogue;
import dev.ballast.events.EventType;
import dev.ballast.events.inbox.Received.Broken;
import dev.ballast.events.inbox.Received.LeftAlone;
import dev.ballast.events.inbox.Received.Wanted;
import dev.ballast.events.kafka.Headers;
import dev.ballast.events.schema.Fingerprint;
import dev.ballast.events.schema.Schemas;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.message.MissingSchemaException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

/** Turns a record into an event, or says why it can't. */
@ApplicationScoped
class EventReader {

    private final EventCatalogue catalogue;
    private final Schemas schemas;
    private final DeliveryConfig config;

    EventReader(EventCatalogue catalogue, Schemas schemas, DeliveryConfig config) {
        this.catalogue = catalogue;
        this.schemas = schemas;
        this.config = config;
    }

    private record Opened(Envelope envelope, EventType<?, ?> type) {}

    /** Without waiting; empty while the schema that it was written with is not known here. */
    <T> Optional<Received<T>> readNow(ConsumerRecord<String, byte[]> record, Class<T> wanted) {
        try {
            return Optional.of(received(record, wanted));
        } catch (MissingSchemaException unknown) {
            return Optional.empty();
        } catch (RuntimeException fault) {
            return Optional.of(new Broken<>(record, fault.toString()));
        }
    }

    /** Fails only while schemas can't be read: all else that goes wrong is the record's fault. */
    <T> Uni<Received<T>> read(ConsumerRecord<String, byte[]> record, Class<T> wanted) {
        return readNow(record, wanted)
                .map(received -> Uni.createFrom().item(received))
                .orElseGet(() -> readLater(record, wanted));
    }

    private <T> Uni<Received<T>> readLater(ConsumerRecord<String, byte[]> record, Class<T> wanted) {
        return schemas.await(Fingerprint.in(record.value()))
                .invoke(schema ->
                        open(record, Headers.texts(record.headers())).type().learn(schema))
                .map(_ -> received(record, wanted))
                .onFailure(fault -> !(fault instanceof KafkaException))
                .recoverWithItem(fault -> new Broken<>(record, fault.toString()));
    }

    private <T> Received<T> received(ConsumerRecord<String, byte[]> record, Class<T> wanted) {
        var headers = Headers.texts(record.headers());
        if (isForSomeoneElse(headers) || isSkipped(record, headers)) {
            return new LeftAlone<>(record);
        }
        var opened = open(record, headers);
        if (!opened.type().isA(wanted)) {
            return new LeftAlone<>(record);
        }
        var payload = wanted.cast(opened.type().decode(record.value()));
        return new Wanted<>(record, new Event<>(opened.envelope(), payload));
    }

    /** A dead letter that was sent back is for the service that had put it aside. */
    private boolean isForSomeoneElse(Map<String, String> headers) {
        var service = headers.get(DeadLetters.REPLAY_FOR);
        return service != null && !service.equals(config.service());
    }

    private boolean isSkipped(ConsumerRecord<String, byte[]> record, Map<String, String> headers) {
        var type = headers.get("ce_type");
        return type != null && (catalogue.skipped().contains(type) || isOnlyOurs(record, type));
    }

    private boolean isOnlyOurs(ConsumerRecord<String, byte[]> record, String type) {
        return catalogue.named(record.topic(), type).filter(found -> !found.isRead()).isPresent();
    }

    private Opened open(ConsumerRecord<String, byte[]> record, Map<String, String> headers) {
        var envelope = Envelope.from(headers);
        if (record.value() == null) {
            throw new IllegalArgumentException("payload is missing");
        }
        return catalogue
                .named(record.topic(), envelope.type())
                .map(type -> new Opened(envelope, type))
                .orElseThrow(
                        () -> new IllegalArgumentException("type is unknown: " + envelope.type()));
    }
}
