package dev.ballast.events;

import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.topic.Topic;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of event looks on the wire. Only the adapter that makes one sees a generated class.
 *
 * @param <T> the service's own type
 * @param <W> the generated class
 */
public final class EventType<T, W extends SpecificRecord> {

    private final Topic topic;
    private final Class<T> payload;
    private final WireFormat<W> format;
    private final @Nullable Writing<T, W> writing;
    private final @Nullable Function<W, T> read;

    private record Writing<T, W>(Function<T, String> key, Function<T, W> write) {}

    private EventType(
            Topic topic,
            Class<T> payload,
            Class<W> wire,
            @Nullable Writing<T, W> writing,
            @Nullable Function<W, T> read) {
        this.topic = topic;
        this.payload = payload;
        this.format = new WireFormat<>(wire);
        this.writing = writing;
        this.read = read;
    }

    /** This service says it and hears it. */
    public static <T, W extends SpecificRecord> EventType<T, W> both(
            Topic topic,
            Class<T> payload,
            Class<W> wire,
            Function<T, String> key,
            Function<T, W> write,
            Function<W, T> read) {
        return new EventType<>(topic, payload, wire, new Writing<>(key, write), read);
    }

    /** This service says it. */
    public static <T, W extends SpecificRecord> EventType<T, W> writes(
            Topic topic,
            Class<T> payload,
            Class<W> wire,
            Function<T, String> key,
            Function<T, W> write) {
        return new EventType<>(topic, payload, wire, new Writing<>(key, write), null);
    }

    /** This service hears it. */
    public static <T, W extends SpecificRecord> EventType<T, W> reads(
            Topic topic, Class<T> payload, Class<W> wire, Function<W, T> read) {
        return new EventType<>(topic, payload, wire, null, read);
    }

    public Topic topic() {
        return topic;
    }

    /** Its name in the envelope. */
    public String name() {
        return format.schema().getName();
    }

    public Schema schema() {
        return format.schema();
    }

    public boolean isWritten() {
        return writing != null;
    }

    public boolean isRead() {
        return read != null;
    }

    /** Whether a listener that wants this type, or a sealed interface above it, gets it. */
    public boolean isA(Class<?> wanted) {
        return wanted.isAssignableFrom(payload);
    }

    public boolean holds(Object event) {
        return payload.isInstance(event);
    }

    public String keyOf(Object event) {
        return writing().key().apply(payload.cast(event));
    }

    public byte[] encode(Object event) {
        return format.encode(writing().write().apply(payload.cast(event)));
    }

    /** Fails with Avro's MissingSchemaException until the writer's schema is learned. */
    public T decode(byte[] bytes) {
        return Optional.ofNullable(read)
                .orElseThrow(() -> new IllegalStateException(name() + " is not read here"))
                .apply(format.decode(bytes));
    }

    public void learn(Schema writer) {
        format.learn(writer);
    }

    private Writing<T, W> writing() {
        return Optional.ofNullable(writing)
                .orElseThrow(() -> new IllegalStateException(name() + " is not written here"));
    }
}
