package dev.ballast.events.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Conversions;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Any record of any topic as one line of JSON, whoever wrote it: for tools, without the service's
 * classes.
 */
public final class EventPrinter implements AutoCloseable {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final KnownSchemas schemas;
    private final GenericData model = new GenericData();
    private final Map<Fingerprint, BinaryMessageDecoder<GenericRecord>> decoders = new HashMap<>();

    public EventPrinter(String bootstrapServers) {
        schemas = new KnownSchemas(bootstrapServers);
        model.addLogicalTypeConversion(new Conversions.DecimalConversion());
        model.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
    }

    /** What can't be decoded is shown as base64, with the reason. */
    public String line(ConsumerRecord<String, byte[]> record) {
        var line = JSON.objectNode();
        line.put("topic", record.topic());
        line.put("partition", record.partition());
        line.put("offset", record.offset());
        line.put("key", record.key());
        var headers = line.putObject("headers");
        for (var header : record.headers()) {
            headers.put(
                    header.key(),
                    header.value() == null
                            ? null
                            : new String(header.value(), StandardCharsets.UTF_8));
        }
        putPayload(line, record.value());
        return line.toString();
    }

    private void putPayload(ObjectNode line, byte[] value) {
        if (value == null) {
            line.putNull("payload");
            return;
        }
        if (line.path("topic").textValue().equals("schemas.v1")) {
            line.put("schema", new String(value, StandardCharsets.UTF_8));
            return;
        }
        try {
            line.set("payload", RecordJson.of(decoder(Fingerprint.in(value)).decode(value)));
        } catch (IOException | RuntimeException fault) {
            line.put("undecodable", fault.getMessage());
            line.put("base64", Base64.getEncoder().encodeToString(value));
        }
    }

    private BinaryMessageDecoder<GenericRecord> decoder(Fingerprint fingerprint) {
        return decoders.computeIfAbsent(
                fingerprint, _ -> new BinaryMessageDecoder<>(model, schema(fingerprint)));
    }

    private Schema schema(Fingerprint fingerprint) {
        return schemas.find(fingerprint)
                .orElseThrow(
                        () -> new IllegalStateException("schema is not known: " + fingerprint));
    }

    @Override
    public void close() {
        schemas.close();
    }
}
