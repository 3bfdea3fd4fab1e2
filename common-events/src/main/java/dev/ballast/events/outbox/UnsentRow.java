package dev.ballast.events.outbox;

import dev.ballast.events.kafka.Headers;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row of the outbox and the record that it becomes. */
record UnsentRow(long id, OffsetDateTime createdAt, ProducerRecord<String, byte[]> record) {

    static UnsentRow of(Row row) {
        var record =
                new ProducerRecord<>(
                        row.getString("topic"),
                        row.getString("key"),
                        row.getBuffer("payload").getBytes());
        for (var header : (JsonObject) row.getJson("headers")) {
            Headers.add(record, header.getKey(), header.getValue().toString());
        }
        return new UnsentRow(row.getLong("id"), row.getOffsetDateTime("created_at"), record);
    }

    int bytes() {
        return record.value().length;
    }
}
