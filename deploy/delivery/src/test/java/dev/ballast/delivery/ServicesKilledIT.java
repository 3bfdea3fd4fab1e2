package dev.ballast.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.TransactionBooked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A desk trades and books count, as two services, while each party is killed with -9 and the relays
 * are stopped and continued: every trade counts once, in the order of its portfolio.
 */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class ServicesKilledIT {

    private static final int TRADES = 500;
    private static final int PORTFOLIOS = 5;
    private static final List<String> TENANTS = List.of("acme", "globex");
    private static final int EVENTS = TRADES * PORTFOLIOS * TENANTS.size();

    /** Longer than a relay may hold its lock. */
    private static final Duration STALL = Duration.ofSeconds(6);

    private final EmbeddedServers servers = new EmbeddedServers();
    private final Map<Fault, Integer> injected = new LinkedHashMap<>();
    private Replica desk = new Replica("none", Map.of());
    private Replica books = new Replica("none", Map.of());

    private enum Fault {
        DESK_KILLED,
        BOOKS_KILLED,
        POSTGRES_KILLED,
        KAFKA_KILLED,
        DESK_STOPPED,
        BOOKS_STOPPED
    }

    @BeforeEach
    void start() throws Exception {
        servers.start();
        servers.createDatabase("execution");
        desk = replica("execution", "desk");
        books = replica("ingestion", "books");
        desk.start();
        books.start();
    }

    @AfterEach
    void stop() throws Exception {
        desk.kill();
        books.kill();
        servers.stop();
    }

    @Test
    void five_thousand_events_arrive_once_and_in_order_whoever_is_killed() throws Exception {
        var seed = System.nanoTime();
        System.out.println("seed " + seed);
        var faults = new ArrayList<>(List.of(Fault.values()));
        faults.addAll(
                List.of(
                        Fault.DESK_KILLED,
                        Fault.BOOKS_KILLED,
                        Fault.DESK_KILLED,
                        Fault.BOOKS_KILLED));
        var random = new Random(seed);
        Collections.shuffle(faults, random);
        var began = Instant.now();

        for (int fault = 0; fault < faults.size(); fault++) {
            var share = (fault + random.nextDouble()) / (faults.size() + 1);
            awaitTraded((long) (EVENTS * share));
            inject(faults.get(fault));
        }

        assertEveryTradeCountedOnce();
        System.out.println(
                EVENTS
                        + " events in "
                        + Duration.between(began, Instant.now())
                        + " with "
                        + injected);
    }

    private Replica replica(String service, String role) {
        var settings = new HashMap<>(servers.settings(service));
        settings.put("ballast.service", service);
        settings.put("sample.role", role);
        settings.put("sample.trades", Integer.toString(TRADES));
        settings.put("sample.portfolios", Integer.toString(PORTFOLIOS));
        settings.put("BALLAST_MANAGEMENT_PORT", "0");
        return new Replica(role, settings);
    }

    private void inject(Fault fault) throws Exception {
        System.out.println(fault + " after " + traded() + " trades, " + counted() + " counted");
        injected.merge(fault, 1, Integer::sum);
        switch (fault) {
            case DESK_KILLED -> restart(desk);
            case BOOKS_KILLED -> restart(books);
            case POSTGRES_KILLED -> {
                servers.killPostgres();
                servers.restartPostgres();
            }
            case KAFKA_KILLED -> {
                servers.killKafka();
                servers.restartKafka();
            }
            case DESK_STOPPED -> stall(desk);
            case BOOKS_STOPPED -> stall(books);
        }
    }

    private static void restart(Replica replica) throws Exception {
        replica.kill();
        replica.start();
    }

    private static void stall(Replica replica) throws Exception {
        replica.signal("STOP");
        var end = Instant.now().plus(STALL);
        await().atMost(STALL.multipliedBy(2)).until(() -> Instant.now().isAfter(end));
        replica.signal("CONT");
    }

    private void awaitTraded(long trades) {
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> traded() >= trades);
    }

    private long traded() throws SQLException {
        return number("execution", "select coalesce(sum(trades), 0) from desk");
    }

    private long counted() throws SQLException {
        return number("ingestion", "select coalesce(sum(trades), 0) from book");
    }

    private long number(String database, String sql) throws SQLException {
        var cell = servers.query(database, sql);
        return cell == null ? 0 : Long.parseLong(cell);
    }

    private void assertEveryTradeCountedOnce() throws Exception {
        var unsent = "select count(*) from outbox where sent_at is null";
        await().atMost(Duration.ofMinutes(4))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    assertThat(counted()).isEqualTo(EVENTS);
                    assertThat(number("execution", unsent)).isZero();
                    assertThat(number("ingestion", unsent)).isZero();
                });
        assertTables();
        assertTopics();
    }

    private void assertTables() throws SQLException {
        assertThat(number("ingestion", "select count(*) from outbox")).isEqualTo(EVENTS);
        assertThat(number("ingestion", "select sum(disordered) from book")).isZero();
        assertThat(
                        number(
                                "ingestion",
                                "select count(*) from book where trades = "
                                        + TRADES
                                        + " and quantity = "
                                        + TRADES * (TRADES + 1) / 2))
                .isEqualTo((long) PORTFOLIOS * TENANTS.size());
    }

    /**
     * A relay that dies between sending and marking sends again: a topic may hold an event twice,
     * its effect is there once.
     */
    private void assertTopics() throws IOException {
        var said = firsts(Topic.EXECUTIONS);
        var booked = firsts(Topic.TRANSACTIONS);
        assertThat(said).hasSize(EVENTS);
        assertThat(causes(booked)).containsExactlyInAnyOrderElementsOf(ids(said));
        assertInOrder(said, record -> decodeFill(record).getTradeId());
        assertInOrder(booked, record -> decodeBooking(record).getTradeId());
        assertThat(servers.topics().read(Topic.EXECUTIONS.deadLetters("ingestion"))).isEmpty();
    }

    private static void assertInOrder(
            List<ConsumerRecord<String, byte[]>> records,
            Function<ConsumerRecord<String, byte[]>, String> number) {
        var last = new HashMap<String, Long>();
        for (var record : records) {
            assertThat(Long.parseLong(number.apply(record)))
                    .isEqualTo(last.merge(record.key(), 1L, Long::sum));
        }
    }

    private List<ConsumerRecord<String, byte[]>> firsts(Topic topic) {
        var records = servers.topics().read(topic.label());
        var byId =
                records.stream()
                        .collect(
                                Collectors.toMap(
                                        record -> KafkaTopics.header(record, "ce_id"),
                                        record -> record,
                                        (first, _) -> first,
                                        LinkedHashMap::new));
        System.out.println(
                topic.label() + ": " + byId.size() + " events in " + records.size() + " records");
        return List.copyOf(byId.values());
    }

    private static List<String> ids(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().map(record -> KafkaTopics.header(record, "ce_id")).toList();
    }

    private static List<String> causes(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().map(record -> KafkaTopics.header(record, "causationid")).toList();
    }

    private static OrderFilled decodeFill(ConsumerRecord<String, byte[]> record) {
        try {
            return OrderFilled.getDecoder().decode(record.value());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static TransactionBooked decodeBooking(ConsumerRecord<String, byte[]> record) {
        try {
            return TransactionBooked.getDecoder().decode(record.value());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
