package dev.ballast.events.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.events.wire.AlertResolved;
import java.time.Instant;
import java.util.ArrayList;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.message.MissingSchemaException;
import org.junit.jupiter.api.Test;

/** This version and a newer one with one more field, each reading what the other wrote. */
class TwoVersionsTest {

    private static final Instant TIME = Instant.parse("2026-11-21T12:00:00Z");

    private final WireFormat<AlertResolved> current = new WireFormat<>(AlertResolved.class);
    private final Schema newer = withField(current.schema());
    private final GenericData model = new GenericData();

    TwoVersionsTest() {
        model.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
    }

    @Test
    void the_older_reads_the_newer_once_it_knows_its_schema() throws Exception {
        var bytes = writtenByNewer();

        assertThatThrownBy(() -> current.decode(bytes)).isInstanceOf(MissingSchemaException.class);
        current.learn(newer);

        assertThat(current.decode(bytes).getAlertId()).isEqualTo("alert");
        assertThat(Fingerprint.in(bytes)).isEqualTo(Fingerprint.of(newer));
    }

    @Test
    void the_newer_reads_the_older_and_fills_in_its_default() throws Exception {
        var bytes = current.encode(new AlertResolved("alert", TIME));
        var decoder = new BinaryMessageDecoder<GenericRecord>(model, newer);
        decoder.addSchema(current.schema());

        var read = decoder.decode(bytes);

        assertThat(read.get("alertId")).hasToString("alert");
        assertThat(read.get("resolvedBy")).hasToString("nobody");
        assertThat(read.get("resolvedAt")).isEqualTo(TIME);
    }

    private byte[] writtenByNewer() throws Exception {
        var record =
                new GenericRecordBuilder(newer)
                        .set("alertId", "alert")
                        .set("resolvedAt", TIME)
                        .set("resolvedBy", "somebody")
                        .build();
        var buffer = new BinaryMessageEncoder<GenericRecord>(model, newer).encode(record);
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static Schema withField(Schema schema) {
        var fields = new ArrayList<Schema.Field>();
        schema.getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
        fields.add(
                new Schema.Field("resolvedBy", Schema.create(Schema.Type.STRING), null, "nobody"));
        return Schema.createRecord(schema.getName(), null, schema.getNamespace(), false, fields);
    }
}
