package dev.ballast.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.Event;
import dev.ballast.events.testing.KafkaTopics;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is heard counts once, for its tenant alone, and nothing stops it. */
@QuarkusTest
class DeliveryTest extends DeliveryTestCase {

    @Inject Books books;

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
    void a_replayed_letter_is_taken_by_the_service_that_it_names_and_by_no_other() {
        var mine = trade(1, "5");
        mine.headers().add("replay_for", "ingestion".getBytes(StandardCharsets.UTF_8));
        var others = trade(2, "7");
        others.headers().add("replay_for", "planner".getBytes(StandardCharsets.UTF_8));

        send(others, mine, trade(2, "1"));

        awaitBook("2 trades of 6, 0 disordered");
    }

    @Test
    void batches_at_the_same_time_all_count() throws Exception {
        var outcomes = IntStream.rangeClosed(1, 10).mapToObj(this::inTheBackground).toList();

        for (var outcome : outcomes) {
            assertThat(outcome.get(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(book("acme")).startsWith("10 trades of 10,");
    }

    @Test
    void a_caller_that_hangs_up_does_not_stop_the_work() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> {
            books.handle(List.of(event(1))).subscribe().with(_ -> {}).cancel();
            return Uni.createFrom().voidItem();
        });

        awaitBook("1 trades of 1, 0 disordered");
    }

    private CompletableFuture<Boolean> inTheBackground(int number) {
        var done = new CompletableFuture<Boolean>();
        Thread.ofPlatform()
                .start(() -> {
                    try {
                        VertxContextSupport.subscribeAndAwait(
                                () -> books.handle(List.of(event(number))));
                        done.complete(true);
                    } catch (Throwable fault) {
                        done.completeExceptionally(fault);
                    }
                });
        return done;
    }

    private Event<Traded> event(long number) {
        return new Event<>(envelope("OrderFilled"), trade(number, "1", "2"));
    }
}
