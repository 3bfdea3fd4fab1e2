package dev.ballast.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.schema.Fingerprint;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.OrderFilled;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.Test;

/** Events of writers that are newer than this service. */
@QuarkusTest
class NewerSchemaTest extends DeliveryTestCase {

    @Test
    void a_newer_schema_is_waited_for_and_read() throws Exception {
        var newer = withField("channel");
        send(trade(1, "1"), record(wire(newer, 2, "2"), envelope("OrderFilled")), trade(3, "4"));
        var later = Instant.now().plusSeconds(1);
        await().until(() -> Instant.now().isAfter(later));

        send(
                KafkaTopics.record(
                        Topic.SCHEMAS.label(),
                        Fingerprint.of(newer).toString(),
                        newer.toString().getBytes(StandardCharsets.UTF_8),
                        Map.of()));

        awaitBook("3 trades of 7, 0 disordered");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void an_event_whose_schema_nobody_published_is_put_aside_after_the_wait() throws Exception {
        send(record(wire(withField("secret"), 1, "1"), envelope("OrderFilled")), trade(1, "2"));

        awaitBook("1 trades of 2, 0 disordered");
        assertThat(reasons()).singleElement().asString().contains("schema is not known after");
    }

    /** As a writer of another version would. */
    private byte[] wire(Schema newer, long number, String quantity) throws IOException {
        var model = SpecificData.getForClass(OrderFilled.class);
        var current = events.filled(trade(number, quantity, "2"));
        var record = new GenericData.Record(newer);
        current.getSchema()
                .getFields()
                .forEach(field -> record.put(field.name(), current.get(field.pos())));
        newer.getFields().stream()
                .filter(field -> record.get(field.pos()) == null && field.hasDefaultValue())
                .forEach(field ->
                        record.put(field.pos(), field.schema().isNullable() ? null : "new"));
        return bytes(new BinaryMessageEncoder<GenericRecord>(model, newer).encode(record));
    }

    /** The schema of a newer version: each name makes another. */
    private static Schema withField(String name) {
        var current = OrderFilled.getClassSchema();
        var fields = new ArrayList<Schema.Field>();
        current.getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
        for (var added : List.of("added", name)) {
            fields.add(new Schema.Field(added, Schema.create(Schema.Type.STRING), null, "none"));
        }
        return Schema.createRecord(current.getName(), null, current.getNamespace(), false, fields);
    }
}
