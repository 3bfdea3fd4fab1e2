package dev.ballast.events.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka as any other service would write and read it. */
public record KafkaTopics(String bootstrapServers) {

    private static final Duration POLL = Duration.ofMillis(200);

    public static ProducerRecord<String, byte[]> record(
            String topic, String key, byte[] value, Map<String, String> headers) {
        var message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, header) ->
                message.headers().add(name, header.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    /** All at once, so that they are polled together. */
    public void send(List<ProducerRecord<String, byte[]>> records) {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "linger.ms",
                        100,
                        "max.request.size",
                        16 * 1024 * 1024);
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            records.forEach(record -> {
                var _ = producer.send(record);
            });
        }
    }

    /** All that the topic holds now. */
    public List<ConsumerRecord<String, byte[]>> read(String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(part -> new TopicPartition(topic, part.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    /** The header's text; fails when there is none. */
    public static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
