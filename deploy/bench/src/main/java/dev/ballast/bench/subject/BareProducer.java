package dev.ballast.bench.subject;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The client alone, as durable as ours: idempotent, acknowledged by all. */
final class BareProducer implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;

    BareProducer(String bootstrapServers) {
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "acks",
                                "all",
                                "linger.ms",
                                1,
                                "batch.size",
                                128 * 1024),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    void send(String topic, byte[] key, byte[] value) {
        var _ = producer.send(new ProducerRecord<>(topic, key, value));
    }

    void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
