package dev.ballast.execution.adapter.venue;

import dev.ballast.execution.application.port.VenueAccount;
import dev.ballast.kernel.order.ClientOrderId;
import dev.ballast.kernel.order.VenueReport;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The paper venue's tables, in its own schema over its own connections. */
@ApplicationScoped
class PaperJournal {

    // One statement: a process that stands still can't leave half of it, nor commit it later.
    private static final String ADD =
            """
            with taken as (
                insert into paper_venue.venue_order
                select o.* from jsonb_array_elements($1) e
                cross join jsonb_populate_record(cast(null as paper_venue.venue_order), e) o
                where clock_timestamp() <= cast(e->>'take_until' as timestamptz)
                on conflict (account, venue, client_order_id) do nothing
                returning account, venue, client_order_id),
            filled as (
                insert into paper_venue.venue_fill
                select f.* from jsonb_populate_recordset(cast(null as paper_venue.venue_fill), $2) f
                join taken using (account, venue, client_order_id))
            select client_order_id from taken\
            """;

    private static final String ORDERS =
            """
            select o.client_order_id, o.venue_order_id, o.status, o.filled,
                coalesce((select jsonb_agg(jsonb_build_object('trade_id', f.trade_id, 'quantity', cast(f.quantity as text),
                    'price', cast(f.price as text), 'fee', cast(f.fee as text), 'fee_asset', f.fee_asset,
                    'liquidity', f.liquidity, 'occurred_at', f.occurred_at) order by f.occurred_at, f.trade_id)
                    from paper_venue.venue_fill f where f.account = o.account
                    and f.venue = o.venue and f.client_order_id = o.client_order_id),
                    cast('[]' as jsonb)) as fills
            from paper_venue.venue_order o where o.account = $1 and o.venue = $2\
            """;

    private static final String FILLS_SINCE =
            """
            select client_order_id, jsonb_build_object('trade_id', f.trade_id, 'quantity', cast(f.quantity as text),
                'price', cast(f.price as text), 'fee', cast(f.fee as text), 'fee_asset', f.fee_asset,
                'liquidity', f.liquidity, 'occurred_at', f.occurred_at) as fill from paper_venue.venue_fill f
            where account = $1 and venue = $2 and occurred_at >= $3
            order by occurred_at, trade_id\
            """;

    private static final String CANCEL =
            """
            update paper_venue.venue_order set status = 'CANCELED'
            where account = $1 and venue = $2 and client_order_id = $3 and status = 'OPEN'\
            """;

    private final Pool pool;

    PaperJournal(@ReactiveDataSource("paper") Pool pool) {
        this.pool = pool;
    }

    /** Answers those that were taken: not known before, and still within their receive windows. */
    Uni<Set<ClientOrderId>> addAll(List<JournalEntry> entries) {
        var orders = new JsonArray();
        var fills = new JsonArray();
        entries.forEach(entry -> orders.add(entry.orderRow()));
        entries.stream().flatMap(JournalEntry::fillRows).forEach(fills::add);
        return pool.preparedQuery(ADD).execute(Tuple.of(orders, fills)).map(PaperJournal::ids);
    }

    Uni<Optional<VenueReport>> find(VenueAccount account, ClientOrderId id) {
        return pool.preparedQuery(ORDERS + " and o.client_order_id = $3")
                .execute(Tuple.of(account.name(), account.venue().name(), id.value()))
                .map(PaperJournal::reports)
                .map(found -> found.stream().findFirst());
    }

    Uni<List<VenueReport>> open(VenueAccount account) {
        return pool.preparedQuery(ORDERS + " and o.status = 'OPEN'")
                .execute(Tuple.of(account.name(), account.venue().name()))
                .map(PaperJournal::reports);
    }

    Uni<RowSet<Row>> fillsSince(VenueAccount account, Instant since) {
        return pool.preparedQuery(FILLS_SINCE)
                .execute(
                        Tuple.of(
                                account.name(),
                                account.venue().name(),
                                since.atOffset(ZoneOffset.UTC)));
    }

    Uni<Void> cancel(VenueAccount account, ClientOrderId id) {
        return pool.preparedQuery(CANCEL)
                .execute(Tuple.of(account.name(), account.venue().name(), id.value()))
                .replaceWithVoid();
    }

    private static Set<ClientOrderId> ids(RowSet<Row> rows) {
        var ids = new HashSet<ClientOrderId>();
        rows.forEach(row -> ids.add(new ClientOrderId(row.getString("client_order_id"))));
        return ids;
    }

    private static List<VenueReport> reports(RowSet<Row> rows) {
        var reports = new ArrayList<VenueReport>();
        rows.forEach(row -> reports.add(JournalRows.report(row)));
        return reports;
    }
}
