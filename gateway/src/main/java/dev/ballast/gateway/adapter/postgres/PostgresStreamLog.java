package dev.ballast.gateway.adapter.postgres;

import dev.ballast.gateway.application.port.StreamLog;
import dev.ballast.gateway.domain.stream.StreamEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables stream_head and stream_event. */
@ApplicationScoped
class PostgresStreamLog implements StreamLog {

    // The upsert holds the row of the tenant until the commit: who comes second gets the later
    // numbers and commits later.
    private static final String APPEND =
            """
            with head as (
                insert into stream_head (newest) values (:count)
                on conflict (tenant) do update set newest = stream_head.newest + :count
                returning newest)
            insert into stream_event (sequence, type, body)
            select head.newest - :count + position, type, body
            from head,
                unnest(cast(:types as text[]), cast(:bodies as text[]))
                with ordinality as event (type, body, position)
            order by position\
            """;
    private static final String REACH =
            """
            select coalesce(
                    (select min(sequence) - 1 from stream_event),
                    (select newest from stream_head), 0) as oldest,
                coalesce((select newest from stream_head), 0) as newest\
            """;

    private final Pool pool;
    private final TenantTransactions transactions;

    PostgresStreamLog(Pool pool, TenantTransactions transactions) {
        this.pool = pool;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> append(List<Entry> entries) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(APPEND)
                                .setParameter("count", (long) entries.size())
                                .setParameter(
                                        "types",
                                        entries.stream().map(Entry::type).toArray(String[]::new))
                                .setParameter(
                                        "bodies",
                                        entries.stream().map(Entry::body).toArray(String[]::new))
                                .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<String, Long>> heads() {
        return pool.query("select tenant, newest from stream_heads()")
                .execute()
                .map(rows -> {
                    var heads = new HashMap<String, Long>();
                    rows.forEach(row -> heads.put(row.getString("tenant"), row.getLong("newest")));
                    return Map.copyOf(heads);
                });
    }

    @Override
    public Uni<List<StreamEvent>> after(Map<String, Long> places, int most) {
        var ordered = List.copyOf(places.entrySet());
        var tenants = ordered.stream().map(Map.Entry::getKey).toArray(String[]::new);
        var sequences = ordered.stream().map(Map.Entry::getValue).toArray(Long[]::new);
        return pool.preparedQuery(
                        "select tenant, sequence, type, body from stream_after($1, $2, $3)")
                .execute(Tuple.of(tenants, sequences, most))
                .map(rows ->
                        Rows.all(
                                rows,
                                row ->
                                        new StreamEvent(
                                                row.getString("tenant"),
                                                row.getLong("sequence"),
                                                row.getString("type"),
                                                row.getString("body"))));
    }

    @Override
    public Uni<Reach> reach(String tenant) {
        return transactions
                .within(tenant, connection -> connection.query(REACH).execute())
                .map(rows -> rows.iterator().next())
                .map(row -> new Reach(row.getLong("oldest"), row.getLong("newest")));
    }
}
