package dev.ballast.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.Envelope;
import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.OrderFilled;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One service against real PostgreSQL and Kafka: what every test of it says and sees. */
@QuarkusTestResource(EmbeddedServers.class)
abstract class DeliveryTestCase {

    static final String DEAD = Topic.EXECUTIONS.deadLetters("ingestion");
    static final Duration PATIENCE = Duration.ofSeconds(60);

    static final String FILLS = Topic.EXECUTIONS.label();

    @SuppressWarnings("NullAway.Init") // The test resource sets it.
    EmbeddedServers servers;

    @Inject SampleEvents events;

    final String portfolio = "portfolio-" + UUID.randomUUID();

    @SafeVarargs
    @SuppressWarnings("varargs") // They are only read.
    final void send(ProducerRecord<String, byte[]>... records) {
        servers.topics().send(List.of(records));
    }

    void awaitBook(String expected) {
        awaitBook("acme", expected);
    }

    void awaitBook(String tenant, String expected) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(book(tenant)).isEqualTo(expected));
    }

    String book(String tenant) throws SQLException {
        return String.valueOf(
                servers.query(
                        "select max(trades || ' trades of ' || trim_scale(quantity) || ', ' ||"
                                + " disordered || ' disordered') from book where tenant = '"
                                + tenant
                                + "' and portfolio = '"
                                + portfolio
                                + "'"));
    }

    List<String> counted() {
        return servers.topics().read(Topic.TRANSACTIONS.label()).stream()
                .filter(record -> portfolio.equals(record.key()))
                .filter(record -> !KafkaTopics.header(record, "ce_type").equals("Padding"))
                .map(record -> KafkaTopics.header(record, "causationid"))
                .toList();
    }

    List<String> reasons() {
        return servers.topics().read(DEAD).stream()
                .filter(letter -> portfolio.equals(letter.key()))
                .map(letter -> KafkaTopics.header(letter, "dlq_reason"))
                .toList();
    }

    ProducerRecord<String, byte[]> trade(long number, String quantity) {
        return trade("acme", number, quantity);
    }

    ProducerRecord<String, byte[]> trade(String tenant, long number, String quantity) {
        return record(wire(number, quantity, "2"), envelope("OrderFilled", tenant));
    }

    ProducerRecord<String, byte[]> record(byte[] payload, Envelope envelope) {
        return KafkaTopics.record(FILLS, portfolio, payload, envelope.headers());
    }

    Envelope envelope(String type) {
        return envelope(type, "acme");
    }

    Envelope envelope(String type, String tenant) {
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

    Traded trade(long number, String quantity, String price) {
        return new Traded(portfolio, number, new BigDecimal(quantity), new BigDecimal(price));
    }

    byte[] wire(long number, String quantity, String price) {
        try {
            return bytes(
                    OrderFilled.getEncoder().encode(events.filled(trade(number, quantity, price))));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
