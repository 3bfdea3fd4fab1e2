package dev.ballast.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {
    private static final TopicPartition KEPT = new TopicPartition("kept", 0);

    @TempDir Path folder;

    @Test
    void an_acknowledged_record_survives_kill_9_and_the_next_start() throws Exception {
        var settings = KafkaSettings.in(folder);
        try (var server = KafkaServer.start(settings)) {
            makeTopic(server);
            send(server, "seven");
            server.kill();
        }

        try (var server = KafkaServer.start(settings)) {
            assertThat(read(server)).isEqualTo("seven");
        }
    }

    private static void makeTopic(KafkaServer server) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(KEPT.topic(), 1, (short) 1))).all().get();
        }
    }

    private static void send(KafkaServer server, String value) throws Exception {
        var properties =
                Map.<String, Object>of(
                        "bootstrap.servers", server.bootstrapServers(), "acks", "all");
        try (var producer =
                new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(KEPT.topic(), "key", value)).get();
        }
    }

    private static String read(KafkaServer server) {
        var properties = Map.<String, Object>of("bootstrap.servers", server.bootstrapServers());
        try (var consumer =
                new KafkaConsumer<>(
                        properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(KEPT));
            consumer.seekToBeginning(List.of(KEPT));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }
}
