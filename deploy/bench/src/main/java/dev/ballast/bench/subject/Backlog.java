package dev.ballast.bench.subject;

import dev.ballast.events.outbox.Relay;
import dev.ballast.events.topic.Topic;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;

/**
 * A backlog as an outage of the broker leaves it: drained by the relay, beside COPY OUT and a bare
 * producer.
 */
@ApplicationScoped
class Backlog {
    private static final int ROWS = 100_000;
    private static final long PAUSE_MILLIS = 20;
    private static final long PATIENCE_NANOS = 90_000_000_000L;

    private final AgroalDataSource database;
    private final Relay relay;
    private final String bootstrapServers;

    Backlog(
            AgroalDataSource database,
            Relay relay,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.database = database;
        this.relay = relay;
        this.bootstrapServers = bootstrapServers;
    }

    /** Product and peers, the other way round every other turn. */
    void turn(int turn, FigureFile figures) throws Exception {
        if (turn % 2 == 0) {
            figures.add("bare producer", "rows/s", ROWS / bareProducer());
        }
        clear();
        drainAndCopy(figures);
        if (turn % 2 == 1) {
            figures.add("bare producer", "rows/s", ROWS / bareProducer());
        }
    }

    void clear() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from outbox");
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum outbox");
        }
    }

    private void drainAndCopy(FigureFile figures) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var before = end(admin);
            fill();
            var committed = System.nanoTime();
            relay.wake();
            while (end(admin) - before < ROWS) {
                if (System.nanoTime() - committed > PATIENCE_NANOS) {
                    throw new IllegalStateException(
                            end(admin) - before + " of " + ROWS + " rows were sent");
                }
                pause();
            }
            figures.add("drain", "rows/s", ROWS / seconds(committed));
        }
        figures.add("COPY OUT", "rows/s", ROWS / copyOut());
    }

    private void fill() throws SQLException {
        var payload =
                Base64.getEncoder().encodeToString(SubjectEvents.HEARD.encode(Filled.numbered(1)));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            // One transaction, so that the relay sees all of it at once or nothing.
            statement.execute(
                    """
                    insert into outbox (topic, key, headers, payload)
                    select '%s', 'portfolio-' || n %% 16,
                        json_build_object('ce_specversion', '1.0', 'ce_id', uuidv7(),
                            'ce_type', 'OrderFilled', 'ce_source', '/ballast/bench',
                            'ce_time', '2026-01-01T00:00:00Z',
                            'ce_subject', 'portfolio-' || n %% 16, 'tenant', 'default',
                            'correlationid', uuidv7(), 'causationid', uuidv7()),
                        decode('%s', 'base64')
                    from generate_series(1, %d) as n\
                    """
                            .formatted(Topic.SESSIONS.label(), payload, ROWS));
        }
    }

    private double copyOut() throws SQLException, IOException {
        var began = System.nanoTime();
        try (var connection = database.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select id, topic, key, headers, payload from outbox) to stdout"
                                    + " (format binary)",
                            OutputStream.nullOutputStream());
        }
        return seconds(began);
    }

    private double bareProducer() {
        var value = new byte[SubjectEvents.HEARD.encode(Filled.numbered(1)).length + 300];
        try (var bare = new BareProducer(bootstrapServers)) {
            bare.send(HopMeasure.BARE_TOPIC, new byte[] {0}, value);
            bare.flush();
            var began = System.nanoTime();
            for (var row = 0; row < ROWS; row++) {
                var key = ("portfolio-" + row % 16).getBytes(StandardCharsets.UTF_8);
                bare.send(HopMeasure.BARE_TOPIC, key, value);
            }
            bare.flush();
            return seconds(began);
        }
    }

    private static long end(Admin admin) throws Exception {
        var topic = Topic.SESSIONS;
        var partitions = new HashMap<TopicPartition, OffsetSpec>();
        for (var partition = 0; partition < topic.partitions(); partition++) {
            partitions.put(new TopicPartition(topic.label(), partition), OffsetSpec.latest());
        }
        return admin.listOffsets(partitions).all().get().values().stream()
                .mapToLong(offset -> offset.offset())
                .sum();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void pause() {
        LockSupport.parkNanos(PAUSE_MILLIS * 1_000_000);
    }
}
