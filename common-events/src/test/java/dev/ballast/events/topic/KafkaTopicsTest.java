package dev.ballast.events.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.Envelope;
import dev.ballast.events.deadletter.Replay;
import dev.ballast.events.deadletter.ReplayResult;
import dev.ballast.events.schema.EventPrinter;
import dev.ballast.events.schema.Fingerprint;
import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.wire.LimitsSet;
import dev.ballast.servers.KafkaServer;
import dev.ballast.servers.KafkaSettings;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue in a real broker. The first test looks before another changes a setting. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KafkaTopicsTest {

    @TempDir static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // By start.
    private static KafkaServer kafka;

    private final KafkaTopics topics = new KafkaTopics(kafka.bootstrapServers());

    @BeforeAll
    static void start() {
        kafka = KafkaServer.start(KafkaSettings.in(folder));
        TopicAdmin.createMissing(kafka.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    @Order(1)
    void every_topic_is_there_as_the_catalogue_says() throws Exception {
        try (var admin = admin()) {
            for (var spec : Topic.specs()) {
                var topic = new ConfigResource(ConfigResource.Type.TOPIC, spec.name());
                var found =
                        admin.describeConfigs(List.of(topic))
                                .all()
                                .get()
                                .values()
                                .iterator()
                                .next();

                for (var setting : spec.settings().entrySet()) {
                    assertThat(found.get(setting.getKey()).value())
                            .as("%s of %s", setting.getKey(), spec.name())
                            .isEqualTo(setting.getValue());
                }
            }
        }
    }

    @Test
    void what_exists_is_left_alone() {
        assertThat(TopicAdmin.createMissing(kafka.bootstrapServers())).isEmpty();
    }

    @Test
    void a_service_waits_for_topics_that_are_made_meanwhile() throws Exception {
        var waiting =
                CompletableFuture.runAsync(() ->
                        RequiredTopics.await(broker(), Set.of("late.v1"), Duration.ofMinutes(1)));
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic("late.v1", 1, (short) 1))).all().get();
        }

        assertThat(waiting).succeedsWithin(Duration.ofMinutes(1));
    }

    @Test
    void topics_that_do_not_come_are_named() {
        var names = Set.of(Topic.SCHEMAS.label(), "never.v1");

        assertThatThrownBy(() -> RequiredTopics.await(broker(), names, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[never.v1]");
    }

    private static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }

    @Test
    void each_compacted_topic_is_compacted_and_read_back() throws Exception {
        var compacted =
                Arrays.stream(Topic.values()).filter(topic -> topic.keeping().compacted()).toList();
        assertThat(compacted).hasSize(6);
        compactSoon(compacted);

        for (var topic : compacted) {
            topics.send(
                    Stream.of("first", "second", "last")
                            .flatMap(value ->
                                    Stream.of("a", "b").map(key -> record(topic, key, value)))
                            .toList());
        }
        // The newest segment is never compacted: another record, once it is old, rolls it.
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    for (var topic : compacted) {
                        topics.send(List.of(record(topic, "roll", "over")));
                    }
                    for (var topic : compacted) {
                        assertThat(valuesOf(topic, "a")).containsExactly("last");
                        assertThat(valuesOf(topic, "b")).containsExactly("last");
                    }
                });
    }

    @Test
    void any_record_is_printed_as_json_by_its_published_schema() {
        var format = new WireFormat<>(LimitsSet.class);
        var schema = format.schema();
        topics.send(
                List.of(
                        KafkaTopics.record(
                                Topic.SCHEMAS.label(),
                                Fingerprint.of(schema).toString(),
                                schema.toString().getBytes(StandardCharsets.UTF_8),
                                Map.of()),
                        KafkaTopics.record(
                                Topic.LIMITS.label(),
                                "default:limits:printed",
                                format.encode(limits()),
                                envelope("printed").headers())));

        try (var printer = new EventPrinter(kafka.bootstrapServers())) {
            var line =
                    topics.read(Topic.LIMITS.label()).stream()
                            .filter(record -> record.key().equals("default:limits:printed"))
                            .map(printer::line)
                            .findFirst();

            assertThat(line)
                    .hasValueSatisfying(text ->
                            assertThat(text)
                                    .contains("\"maxOrderNotional\":\"50000.25\"")
                                    .contains("\"changedAt\":\"2026-11-21T12:00:00Z\"")
                                    .contains("\"ce_id\":\"printed\"")
                                    .contains("\"version\":7"));
        }
    }

    @Test
    void dead_letters_go_back_once_for_the_service_that_put_them_aside() {
        var letters = Topic.PLANS.deadLetters("risk");
        topics.send(List.of(letter(letters, "plan", "one", 0), letter(letters, "plan", "two", 1)));
        var replay = new Replay(kafka.bootstrapServers(), letters);

        assertThat(replay.run()).isEqualTo(new ReplayResult(2, 0));
        assertThat(replay.run()).isEqualTo(new ReplayResult(0, 0));

        assertThat(topics.read(Topic.PLANS.label()))
                .filteredOn(record -> record.key().equals("plan"))
                .extracting(KafkaTopicsTest::text)
                .containsExactly("one", "two");
        assertThat(topics.read(Topic.PLANS.label()))
                .filteredOn(record -> record.key().equals("plan"))
                .allSatisfy(record -> {
                    assertThat(KafkaTopics.header(record, "replay_for")).isEqualTo("risk");
                    assertThat(KafkaTopics.header(record, "ce_id")).isEqualTo("letter");
                    assertThat(record.headers().lastHeader("dlq_reason")).isNull();
                });
    }

    @Test
    void a_dead_letter_never_puts_out_what_is_newer_of_its_key() {
        var topic = Topic.TARGETS;
        var letters = topic.deadLetters("notification");
        topics.send(List.of(record(topic, "targets:p", "old"), record(topic, "targets:p", "new")));
        var old =
                topics.read(topic.label()).stream()
                        .filter(record -> text(record).equals("old"))
                        .findFirst()
                        .orElseThrow();
        var letter = letter(letters, "targets:p", "old", old.offset());
        letter.headers().remove("dlq_partition");
        letter.headers()
                .add(
                        "dlq_partition",
                        Integer.toString(old.partition()).getBytes(StandardCharsets.UTF_8));
        topics.send(List.of(letter));

        assertThat(new Replay(kafka.bootstrapServers(), letters).run())
                .isEqualTo(new ReplayResult(0, 1));
        assertThat(valuesOf(topic, "targets:p")).last().isEqualTo("new");
    }

    private static void compactSoon(List<Topic> compacted) throws Exception {
        var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        for (var topic : compacted) {
            changes.put(
                    new ConfigResource(ConfigResource.Type.TOPIC, topic.label()),
                    List.of(
                            set("segment.ms", "100"),
                            set("min.cleanable.dirty.ratio", "0.001"),
                            set("delete.retention.ms", "0"),
                            set("min.compaction.lag.ms", "0")));
        }
        try (var admin = admin()) {
            admin.incrementalAlterConfigs(changes).all().get();
        }
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    private List<String> valuesOf(Topic topic, String key) {
        return topics.read(topic.label()).stream()
                .filter(record -> key.equals(record.key()))
                .map(KafkaTopicsTest::text)
                .toList();
    }

    private static ProducerRecord<String, byte[]> record(Topic topic, String key, String value) {
        // All keys of one partition, so that each partition that is looked at rolls.
        return new ProducerRecord<>(topic.label(), 0, key, value.getBytes(StandardCharsets.UTF_8));
    }

    private static ProducerRecord<String, byte[]> letter(
            String letters, String key, String value, long offset) {
        var headers = new HashMap<>(envelope("letter").headers());
        headers.put("dlq_reason", "refused");
        headers.put("dlq_topic", "topic");
        headers.put("dlq_partition", "0");
        headers.put("dlq_offset", Long.toString(offset));
        return KafkaTopics.record(letters, key, value.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static Envelope envelope(String id) {
        return new Envelope(
                id, "LimitsSet", "/test", Instant.EPOCH, "subject", "default", "run", "cause");
    }

    private static LimitsSet limits() {
        var amount = new BigDecimal("50000.25").setScale(38);
        return new LimitsSet(
                amount,
                amount,
                amount,
                amount,
                amount,
                60L,
                7L,
                "somebody",
                Instant.parse("2026-11-21T12:00:00Z"));
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }
}
