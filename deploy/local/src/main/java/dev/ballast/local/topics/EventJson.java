package dev.ballast.local.topics;

import dev.ballast.events.schema.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Conversions;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record of a topic in a form that JSON can say: amounts as strings, times as ISO-8601. */
final class EventJson {
    private static final int HEADER_BYTES = 10;

    private final SchemaBook schemas;
    private final GenericData model = new GenericData();

    EventJson(SchemaBook schemas) {
        this.schemas = schemas;
        model.addLogicalTypeConversion(new Conversions.DecimalConversion());
        model.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
        model.addLogicalTypeConversion(new TimeConversions.TimestampMicrosConversion());
    }

    Map<String, Object> of(ConsumerRecord<byte[], byte[]> record) {
        var said = new LinkedHashMap<String, Object>();
        said.put("topic", record.topic());
        said.put("partition", record.partition());
        said.put("offset", record.offset());
        said.put("key", record.key() == null ? "" : text(record.key()));
        for (var header : record.headers()) {
            said.put(header.key(), header.value() == null ? "" : text(header.value()));
        }
        said.put("payload", payload(record.value()));
        return said;
    }

    private @Nullable Object payload(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            var schema = schemas.find(Fingerprint.in(bytes));
            return schema.isPresent()
                    ? plain(decoded(bytes, schema.get()))
                    : "not decoded: schema " + Fingerprint.in(bytes) + " is not published";
        } catch (IllegalArgumentException e) {
            // Schemas and dead letters may be anything.
            return text(bytes);
        }
    }

    private Object decoded(byte[] bytes, Schema schema) {
        var decoder =
                DecoderFactory.get()
                        .binaryDecoder(bytes, HEADER_BYTES, bytes.length - HEADER_BYTES, null);
        try {
            return new GenericDatumReader<>(schema, schema, model).read(null, decoder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case IndexedRecord record -> {
                var fields = new LinkedHashMap<String, @Nullable Object>();
                for (var field : record.getSchema().getFields()) {
                    fields.put(field.name(), plain(record.get(field.pos())));
                }
                yield fields;
            }
            case Collection<?> items -> {
                var list = new ArrayList<@Nullable Object>();
                items.forEach(item -> list.add(plain(item)));
                yield list;
            }
            case Map<?, ?> map -> {
                var entries = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((name, each) -> entries.put(String.valueOf(name), plain(each)));
                yield entries;
            }
            case BigDecimal amount ->
                    amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
            case ByteBuffer bytes -> bytes.remaining() + " bytes";
            case Number number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
