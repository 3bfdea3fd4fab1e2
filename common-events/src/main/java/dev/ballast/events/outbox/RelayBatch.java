package dev.ballast.events.outbox;

import dev.ballast.events.DeliveryConfig;
import dev.ballast.events.health.Notices;
import dev.ballast.events.kafka.EventProducer;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Locks, reads, sends and marks one batch, in one transaction. */
@ApplicationScoped
class RelayBatch {

    /** A relay that stalls (stopped process, cut network) loses its connection and so the lock. */
    static final Duration LOCK_TIMEOUT = Duration.ofSeconds(4);

    private static final Logger LOG = Logger.getLogger(RelayBatch.class);

    enum Outcome {
        LOCK_TAKEN,
        EMPTY,
        PARTIAL,
        FULL
    }

    private final Pool pool;
    private final OutboxTable table;
    private final EventProducer producer;
    private final Notices notices;
    private final DeliveryConfig config;

    RelayBatch(
            Pool pool,
            OutboxTable table,
            EventProducer producer,
            Notices notices,
            DeliveryConfig config) {
        this.pool = pool;
        this.table = table;
        this.producer = producer;
        this.notices = notices;
        this.config = config;
    }

    Uni<Outcome> send() {
        return pool.withTransaction(connection ->
                table.lock(connection, LOCK_TIMEOUT)
                        .chain(locked ->
                                locked
                                        ? send(connection)
                                        : Uni.createFrom().item(Outcome.LOCK_TAKEN)));
    }

    private Uni<Outcome> send(SqlConnection connection) {
        return table.unsent(connection)
                .chain(rows ->
                        rows.isEmpty()
                                ? Uni.createFrom().item(Outcome.EMPTY)
                                : send(connection, rows));
    }

    private Uni<Outcome> send(SqlConnection connection, List<UnsentRow> rows) {
        var sendable = rows.stream().filter(this::fits).toList();
        var oversized = rows.stream().filter(row -> !fits(row)).toList();
        return park(connection, oversized)
                .chain(() -> producer.sendAll(sendable.stream().map(UnsentRow::record).toList()))
                .chain(() -> table.markSent(connection, sendable))
                .replaceWith(isFull(rows) ? Outcome.FULL : Outcome.PARTIAL);
    }

    private boolean isFull(List<UnsentRow> rows) {
        return rows.size() == config.relayRows()
                || rows.stream().mapToLong(UnsentRow::bytes).sum() >= config.relayBytes();
    }

    private boolean fits(UnsentRow row) {
        return row.bytes() <= config.maximumPayloadBytes();
    }

    private Uni<Void> park(SqlConnection connection, List<UnsentRow> oversized) {
        if (oversized.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var reason = "payload is larger than " + config.maximumPayloadBytes() + " bytes";
        LOG.errorf("%d events are parked in the outbox: %s", oversized.size(), reason);
        return table.park(connection, oversized, reason)
                .chain(() ->
                        producer.sendAll(
                                oversized.stream()
                                        .map(row ->
                                                notices.parked(
                                                        row.id(), row.record().topic(), reason))
                                        .toList()));
    }
}
