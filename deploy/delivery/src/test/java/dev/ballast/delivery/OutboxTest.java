package dev.ballast.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.topic.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the service says leaves its outbox, whatever stands in the way. */
@QuarkusTest
class OutboxTest extends DeliveryTestCase {

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
}
