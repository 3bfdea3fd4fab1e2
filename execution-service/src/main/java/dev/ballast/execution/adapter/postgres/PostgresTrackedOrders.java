package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.application.port.TrackedOrders;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.OrderId;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.kernel.fill.Fills;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One statement for all orders of a round, and one for all their fills. */
@ApplicationScoped
class PostgresTrackedOrders implements TrackedOrders {

    private static final String OF =
            """
            select cast(to_jsonb(o) as text) from trade_order o
            where execution_id = :execution order by sequence, id\
            """;

    private static final String FILLS_OF =
            """
            select cast(to_jsonb(f) as text) from order_fill f
            where execution_id = :execution order by position\
            """;

    private static final String SAVE =
            """
            insert into trade_order
            select * from jsonb_populate_recordset(cast(null as trade_order), cast(cast(:rows as text) as jsonb))
            on conflict (id) do update set quantity = excluded.quantity, status = excluded.status,
                intention = excluded.intention, reason = excluded.reason,
                attempt = excluded.attempt, client_order_id = excluded.client_order_id,
                sent_at = excluded.sent_at, first_absence = excluded.first_absence,
                venue_order_id = excluded.venue_order_id, submitted_at = excluded.submitted_at,
                closed_at = excluded.closed_at\
            """;

    private static final String SAVE_FILLS =
            """
            insert into order_fill (tenant, venue, trade_id, order_id, execution_id, quantity,
                price, fee, fee_asset, liquidity, occurred_at)
            select tenant, venue, trade_id, order_id, execution_id, quantity,
                price, fee, fee_asset, liquidity, occurred_at
            from jsonb_populate_recordset(cast(null as order_fill), cast(cast(:rows as text) as jsonb))
            on conflict (tenant, venue, trade_id) do nothing\
            """;

    private static final String WANT_CANCELED =
            """
            update trade_order set cancel_wanted_by = :who
            where id = :id and closed_at is null and cancel_wanted_by is null\
            """;

    private static final String WANTED_CANCELED =
            """
            select cast(jsonb_build_object('id', id, 'who', cancel_wanted_by) as text)
            from trade_order
            where execution_id = :execution and cancel_wanted_by is not null
                and closed_at is null\
            """;

    /** Who wants an order canceled. */
    record Wanted(String id, String who) {}

    @Override
    public Uni<List<TrackedOrder>> of(ExecutionId execution) {
        Map<String, Object> parameters = Map.of("execution", execution.value());
        return Sql.texts(OF, parameters)
                .chain(orders -> Sql.texts(FILLS_OF, parameters).map(fills -> join(orders, fills)));
    }

    @Override
    public Uni<Void> saveAll(Execution execution, Collection<TrackedOrder> orders) {
        var rows = orders.stream().map(order -> OrderRow.of(execution, order)).toList();
        var fills =
                orders.stream()
                        .flatMap(order ->
                                order.order().fills().all().stream()
                                        .map(fill -> FillRow.of(execution, order, fill)))
                        .toList();
        return save(SAVE, rows).chain(() -> save(SAVE_FILLS, fills));
    }

    @Override
    public Uni<Boolean> wantCanceled(OrderId order, String who) {
        return Sql.update(WANT_CANCELED, Map.of("id", order.value(), "who", who))
                .map(updated -> updated > 0);
    }

    @Override
    public Uni<Map<OrderId, String>> wantedCanceled(ExecutionId execution) {
        return Sql.texts(WANTED_CANCELED, Map.of("execution", execution.value()))
                .map(rows ->
                        RowJson.readAll(rows, Wanted.class).stream()
                                .collect(
                                        Collectors.toMap(
                                                row -> new OrderId(row.id()), Wanted::who)));
    }

    private static Uni<Void> save(String sql, List<?> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.update(sql, Map.of("rows", RowJson.writeAll(rows))).replaceWithVoid();
    }

    static List<TrackedOrder> join(List<String> orders, List<String> fills) {
        var byOrder =
                RowJson.readAll(fills, FillRow.class).stream()
                        .collect(Collectors.groupingBy(FillRow::orderId));
        return RowJson.readAll(orders, OrderRow.class).stream()
                .map(row -> row.tracked(fills(byOrder.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    static Fills fills(List<FillRow> rows) {
        return Fills.NONE.plus(rows.stream().map(FillRow::fill).toList());
    }
}
