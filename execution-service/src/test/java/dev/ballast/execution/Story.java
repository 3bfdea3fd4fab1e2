package dev.ballast.execution;

import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.wire.ExecutionCompleted;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** All that was told of a plan's execution, in order. What was sent twice counts once. */
record Story(List<ConsumerRecord<String, byte[]>> records) {

    static Story of(TradedPlan plan, KafkaTopics topics) {
        var once = new LinkedHashMap<String, ConsumerRecord<String, byte[]>>();
        topics.read("executions.v1").stream()
                .filter(record -> record.key().equals(plan.portfolio().toString()))
                .forEach(record -> once.putIfAbsent(KafkaTopics.header(record, "ce_id"), record));
        return new Story(List.copyOf(once.values()));
    }

    boolean isOver() {
        return types().contains("ExecutionCompleted");
    }

    List<String> types() {
        return records.stream().map(Story::type).toList();
    }

    List<String> headers(String name) {
        return records.stream().map(record -> KafkaTopics.header(record, name)).toList();
    }

    ExecutionCompleted result() {
        return decode(records.getLast(), ExecutionCompleted.class);
    }

    /** The events of one type. */
    <W extends SpecificRecord> List<W> all(Class<W> wanted) {
        return records.stream()
                .filter(record -> type(record).equals(wanted.getSimpleName()))
                .map(record -> decode(record, wanted))
                .toList();
    }

    static String type(ConsumerRecord<String, byte[]> record) {
        return KafkaTopics.header(record, "ce_type");
    }

    static <W extends SpecificRecord> W decode(
            ConsumerRecord<String, byte[]> record, Class<W> type) {
        return new WireFormat<>(type).decode(record.value());
    }
}
