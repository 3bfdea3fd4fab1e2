package dev.ballast.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.Envelope;
import dev.ballast.events.schema.Fingerprint;
import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.OrderFilled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** One service against real PostgreSQL and Kafka. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class DeliveryTest {

    private static final String FILLS = Topic.EXECUTIONS.label();
    private static final String DEAD = Topic.EXECUTIONS.deadLetters("ingestion");

    @SuppressWarnings("NullAway.Init") // The test resource sets it.
    EmbeddedServers servers;

    @Inject SampleEvents events;
    @Inject Spans spans;

    @SuppressWarnings("NullAway.Init") // By the test extension.
    @TestHTTPResource(value = "metrics", management = true)
    URI metrics;

    private final String portfolio = "portfolio-" + UUID.randomUUID();

    @Test
    void a_trade_is_counted_and_said_on() {
        send(trade(1, "5"));

        awaitBook("1 trades of 5, 0 disordered");
        await().untilAsserted(() -> assertThat(counted()).hasSize(1));
    }

    @Test
    void a_redelivered_event_changes_nothing() {
        var first = trade(1, "5");

        send(first, first);
        send(first, trade(2, "1"));

        awaitBook("2 trades of 6, 0 disordered");
    }

    @Test
    void what_can_never_be_taken_is_put_aside_and_the_partition_goes_on() {
        send(
                trade(1, "1"),
                record("not Avro".getBytes(StandardCharsets.UTF_8), envelope("OrderFilled")),
                KafkaTopics.record(FILLS, portfolio, wire(2, "2", "1"), Map.of()),
                record(wire(3, "3", "1"), envelope("Unheard")),
                record(wire(4, "4", "1"), envelope("OrderAccepted")),
                trade(5, "-4"),
                record(wire(6, "5", "0"), envelope("OrderFilled")),
                trade(2, "5"));

        awaitBook("2 trades of 6, 0 disordered");
        assertThat(reasons())
                .satisfiesExactlyInAnyOrder(
                        reason -> assertThat(reason).contains("BadHeaderException"),
                        reason -> assertThat(reason).contains("header is missing: ce_id"),
                        reason -> assertThat(reason).contains("type is unknown: Unheard"),
                        reason -> assertThat(reason).contains("quantity is not positive: -4"),
                        reason ->
                                assertThat(reason)
                                        .contains("failed again and again")
                                        .contains("ArithmeticException"));
    }

    @Test
    void tenants_that_use_the_same_id_never_meet_even_in_one_batch() throws Exception {
        send(
                trade("acme", 1, "1"),
                trade("globex", 1, "10"),
                trade("acme", 2, "2"),
                trade("globex", 2, "20"));

        awaitBook("acme", "2 trades of 3, 0 disordered");
        awaitBook("globex", "2 trades of 30, 0 disordered");
    }

    @Test
    void a_forgotten_tenant_sees_nothing_and_nobody_touches_another_tenants_rows()
            throws Exception {
        send(trade(1, "1"));
        awaitBook("1 trades of 1, 0 disordered");

        try (var connection = servers.connectAs("ingestion_service");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update book set quantity = 0")).isZero();
            statement.execute("set ballast.tenant = 'globex'");
            assertThat(
                            statement.executeUpdate(
                                    "update book set quantity = 0 where tenant = 'acme'"))
                    .isZero();
            assertThatThrownBy(() ->
                            statement.execute(
                                    "insert into book values" + " ('acme', 'mine', 1, 1, 0, 0)"))
                    .hasMessageContaining("row-level security");
            statement.execute("set ballast.tenant = 'acme'");
            assertThat(
                            statement.executeUpdate(
                                    "update book set version = version where portfolio = '"
                                            + portfolio
                                            + "'"))
                    .isOne();
        }
    }

    @Test
    void a_relay_that_stalls_loses_the_lock_and_another_goes_on() throws Exception {
        try (var stalled = servers.connectAs("ingestion_service");
                var statement = stalled.createStatement()) {
            stalled.setAutoCommit(false);
            statement.execute("set local idle_in_transaction_session_timeout = '4s'");
            statement.execute("select pg_advisory_xact_lock(hashtext('outbox'))");
            var began = Instant.now();

            send(trade(1, "1"));

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(counted()).hasSize(1));
            assertThat(Duration.between(began, Instant.now()))
                    .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(8));
            assertThatThrownBy(stalled::commit).hasMessageContaining("idle-in-transaction timeout");
        }
    }

    @Test
    void an_oversized_event_is_parked_and_the_others_go_on() throws Exception {
        insertUnsent(Topic.MAXIMUM_PAYLOAD_BYTES + 1, 1);

        send(trade(1, "1"));

        await().untilAsserted(() -> assertThat(counted()).hasSize(1));
        assertThat(
                        servers.query(
                                "select parked from outbox where parked is not null and key = '"
                                        + portfolio
                                        + "'"))
                .contains("larger than " + Topic.MAXIMUM_PAYLOAD_BYTES);
        await().untilAsserted(() ->
                assertThat(servers.topics().read(Topic.HEALTH.label()))
                        .anyMatch(notice ->
                                KafkaTopics.header(notice, "ce_type").equals("OutboxRowParked")));
    }

    @Test
    void more_bytes_than_one_batch_may_hold_are_sent_in_several() throws Exception {
        insertUnsent(800_000, 20);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(
                                        servers.query(
                                                "select count(distinct xmin::text) > 1 and"
                                                        + " count(*) = count(sent_at) from"
                                                        + " outbox where key = '"
                                                        + portfolio
                                                        + "'"))
                                .isEqualTo("t"));
    }

    @Test
    void while_the_database_is_away_consuming_waits_and_nothing_is_put_aside() throws Exception {
        var before = servers.topics().read(DEAD).size();
        servers.killPostgres();

        send(trade(1, "1"), trade(2, "2"));
        var away = Instant.now().plusSeconds(3);
        await().atMost(Duration.ofSeconds(5)).until(() -> Instant.now().isAfter(away));
        servers.restartPostgres();

        awaitBook("2 trades of 3, 0 disordered");
        assertThat(servers.topics().read(DEAD)).hasSize(before);
    }

    @Test
    void a_trace_goes_on_from_the_record_to_the_database_and_to_what_follows() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        send(traced(1, trace));

        await().untilAsserted(() -> assertThat(tracesOfCounted()).containsExactly(trace));
        assertThat(spans.ofTrace(trace))
                .anySatisfy(span -> {
                    assertThat(span.getName()).isEqualTo("executions.v1 process");
                    assertThat(span.getParentSpanId()).isEqualTo("b7ad6b7169203331");
                })
                .anySatisfy(span ->
                        assertThat(span.getAttributes().asMap().toString())
                                .contains("db.statement=insert into outbox"));
    }

    @Test
    void events_of_different_traces_in_one_batch_keep_to_their_own() {
        var first = "1af7651916cd43dd8448eb211c80319c";
        var second = "2af7651916cd43dd8448eb211c80319c";

        send(traced(1, first), traced(2, second));

        await().untilAsserted(() -> assertThat(tracesOfCounted()).containsExactly(first, second));
    }

    @Test
    void a_replayed_letter_is_taken_by_the_service_that_it_names_and_by_no_other() {
        var mine = trade(1, "5");
        mine.headers().add("replay_for", "ingestion".getBytes(StandardCharsets.UTF_8));
        var others = trade(2, "7");
        others.headers().add("replay_for", "planner".getBytes(StandardCharsets.UTF_8));

        send(others, mine, trade(2, "1"));

        awaitBook("2 trades of 6, 0 disordered");
    }

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

    @Test
    void meters_tell_what_is_delivered_with_the_service_and_the_instance() {
        send(trade(1, "1"));
        await().untilAsserted(() -> assertThat(counted()).hasSize(1));

        await().untilAsserted(() ->
                assertThat(scrape())
                        .contains(
                                "ballast_relay_lag_seconds_count{instance=\"ingestion-0\",service=\"ingestion\"}")
                        .contains("ballast_relay_batch_sum")
                        .contains("ballast_outbox_depth{")
                        .contains("ballast_inbox_taken_total{")
                        .contains("ballast_consumer_batch_seconds_sum{")
                        .containsPattern("ballast_kafka_lag\\{channel=\"fills\""));
    }

    @Test
    void a_heartbeat_says_that_the_service_is_ready() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(servers.topics().read(Topic.HEALTH.label()))
                                .filteredOn(notice ->
                                        KafkaTopics.header(notice, "ce_type").equals("Heartbeat"))
                                .anySatisfy(
                                        beat -> assertThat(beat.key()).isEqualTo("ingestion-0")));
    }

    private void insertUnsent(int bytes, int rows) throws SQLException {
        servers.query(
                "insert into outbox (topic, key, headers, payload) select '"
                        + Topic.TRANSACTIONS.label()
                        + "', '"
                        + portfolio
                        + "', '{\"ce_type\": \"Padding\"}', decode(repeat('00', "
                        + bytes
                        + "), 'hex') from generate_series(1, "
                        + rows
                        + ") returning 1");
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // They are only read.
    private final void send(ProducerRecord<String, byte[]>... records) {
        servers.topics().send(List.of(records));
    }

    private void awaitBook(String expected) {
        awaitBook("acme", expected);
    }

    private void awaitBook(String tenant, String expected) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() ->
                        assertThat(
                                        servers.query(
                                                "select coalesce(max(trades || ' trades of"
                                                        + " ' || trim_scale(quantity) || ',"
                                                        + " ' || disordered || '"
                                                        + " disordered'), 'none') from book"
                                                        + " where tenant = '"
                                                        + tenant
                                                        + "' and portfolio = '"
                                                        + portfolio
                                                        + "'"))
                                .isEqualTo(expected));
    }

    private List<String> counted() {
        return servers.topics().read(Topic.TRANSACTIONS.label()).stream()
                .filter(record -> portfolio.equals(record.key()))
                .filter(record -> !KafkaTopics.header(record, "ce_type").equals("Padding"))
                .map(record -> KafkaTopics.header(record, "causationid"))
                .toList();
    }

    private String scrape() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private List<String> tracesOfCounted() {
        return servers.topics().read(Topic.TRANSACTIONS.label()).stream()
                .filter(record -> portfolio.equals(record.key()))
                .map(record -> KafkaTopics.header(record, "traceparent").split("-", -1)[1])
                .toList();
    }

    private ProducerRecord<String, byte[]> traced(long number, String trace) {
        var record = trade(number, "1");
        record.headers()
                .add(
                        "traceparent",
                        ("00-" + trace + "-b7ad6b7169203331-01").getBytes(StandardCharsets.UTF_8));
        return record;
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

    private List<String> reasons() {
        return servers.topics().read(DEAD).stream()
                .filter(letter -> portfolio.equals(letter.key()))
                .map(letter -> KafkaTopics.header(letter, "dlq_reason"))
                .toList();
    }

    private ProducerRecord<String, byte[]> trade(long number, String quantity) {
        return trade("acme", number, quantity);
    }

    private ProducerRecord<String, byte[]> trade(String tenant, long number, String quantity) {
        return record(wire(number, quantity, "2"), envelope("OrderFilled", tenant));
    }

    private ProducerRecord<String, byte[]> record(byte[] payload, Envelope envelope) {
        return KafkaTopics.record(FILLS, portfolio, payload, envelope.headers());
    }

    private Envelope envelope(String type) {
        return envelope(type, "acme");
    }

    private Envelope envelope(String type, String tenant) {
        return new Envelope(
                UUID.randomUUID().toString(),
                type,
                "/test",
                Instant.now(),
                portfolio,
                tenant,
                "run",
                "cause");
    }

    private Traded trade(long number, String quantity, String price) {
        return new Traded(portfolio, number, new BigDecimal(quantity), new BigDecimal(price));
    }

    private byte[] wire(long number, String quantity, String price) {
        try {
            return bytes(
                    OrderFilled.getEncoder().encode(events.filled(trade(number, quantity, price))));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
