package dev.ballast.events.outbox;

import dev.ballast.events.DeliveryConfig;
import dev.ballast.events.meter.DeliveryMeters;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.StreamSupport;

/** The relay's side of the table. */
@ApplicationScoped
public class OutboxTable {

    private static final int COUNTED = 100_000;

    // Its own commits don't wait for the disk: a mark that a crash of the database loses is made
    // again, after the event was sent again.
    private static final String LOCK =
            """
            select set_config('idle_in_transaction_session_timeout', $1, true),
                set_config('synchronous_commit', 'off', true),
                pg_try_advisory_xact_lock(hashtext('outbox'))\
            """;
    // By bytes too: after an outage, as many rows as usual could be more than the heap. The first
    // is always among them.
    private static final String UNSENT =
            """
            select id, created_at, topic, key, headers, payload
            from (
                select *, sum(octet_length(payload)) over (order by id) - octet_length(payload)
                    as bytes_before
                from (
                    select * from outbox
                    where sent_at is null and parked is null
                    order by id
                    limit $1)
            )
            where bytes_before < $2
            order by id\
            """;
    private static final String MARK_SENT =
            "update outbox set sent_at = clock_timestamp() where id = any($1)";
    private static final String PARK = "update outbox set parked = $2 where id = any($1)";
    // Counted up to a bound: after a long outage there may be millions.
    private static final String DEPTH =
            """
            select count(*)
            from (select 1 from outbox where sent_at is null and parked is null limit $1)\
            """;

    private final Pool pool;
    private final DeliveryConfig config;
    private final DeliveryMeters meters;
    private final InstantSource clock;

    OutboxTable(Pool pool, DeliveryConfig config, DeliveryMeters meters, InstantSource clock) {
        this.pool = pool;
        this.config = config;
        this.meters = meters;
        this.clock = clock;
    }

    /** How many events wait, counted up to 100,000. */
    public Uni<Long> depth() {
        return pool.preparedQuery(DEPTH)
                .execute(Tuple.of(COUNTED))
                .map(rows -> rows.iterator().next().getLong(0))
                .invoke(meters::waiting);
    }

    /** Whether this transaction is now the relay's. It stays so for as long as it is not idle. */
    Uni<Boolean> lock(SqlConnection connection, Duration idle) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(idle.toMillis() + "ms"))
                .map(rows -> rows.iterator().next().getBoolean(2));
    }

    // A statement of its own: its snapshot must be newer than the lock, or it misses what the last
    // holder marked sent.
    Uni<List<UnsentRow>> unsent(SqlConnection connection) {
        return connection
                .preparedQuery(UNSENT)
                .execute(Tuple.of(config.relayRows(), config.relayBytes()))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(UnsentRow::of)
                                .toList());
    }

    Uni<Void> markSent(SqlConnection connection, List<UnsentRow> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(MARK_SENT)
                        .execute(Tuple.of(ids(rows)))
                        .invoke(() -> measure(rows))
                        .replaceWithVoid();
    }

    Uni<Void> park(SqlConnection connection, List<UnsentRow> rows, String reason) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(PARK)
                        .execute(Tuple.of(ids(rows), reason))
                        .replaceWithVoid();
    }

    private void measure(List<UnsentRow> rows) {
        var now = clock.instant();
        meters.relayed(rows.size());
        rows.forEach(row -> meters.relayLag(Duration.between(row.createdAt().toInstant(), now)));
    }

    private static Long[] ids(List<UnsentRow> rows) {
        return rows.stream().map(UnsentRow::id).toArray(Long[]::new);
    }
}
