package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.application.port.OrderViews;
import dev.ballast.execution.domain.execution.OrderId;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.plan.PortfolioId;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.order.OrderSide;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class PostgresOrderViews implements OrderViews {

    // With its fills in it.
    private static final String ORDER =
            """
            select cast(jsonb_build_object('order', to_jsonb(o), 'fills', coalesce(
                (select jsonb_agg(to_jsonb(f) order by position) from order_fill f
                    where f.execution_id = o.execution_id and f.order_id = o.id),
                cast('[]' as jsonb))) as text)
            from trade_order o
            """;

    private static final String FIND = ORDER + "where o.id = :id";

    private static final String ORDERS =
            ORDER
                    + """
                    where (:execution = '' or o.execution_id = :execution)
                        and (:after = '' or o.id < :after)
                    order by o.id desc limit :limit\
                    """;

    private static final String FILLS =
            """
            select cast(to_jsonb(f) || jsonb_build_object('instrument', o.instrument, 'side',
                o.side, 'location', o.location, 'mode', o.mode) as text)
            from order_fill f join trade_order o on o.id = f.order_id
            where (:execution = '' or f.execution_id = :execution) and f.position < :before
            order by f.position desc limit :limit\
            """;

    /** An order with its fills. */
    record WithFills(OrderRow order, List<FillRow> fills) {}

    /** What a fill's order says of it. */
    record OfOrder(String instrument, OrderSide side, String location, Mode mode) {}

    @Override
    public Uni<Optional<Shown>> find(OrderId id) {
        return Sql.texts(FIND, Map.of("id", id.value()))
                .map(rows -> rows.stream().map(PostgresOrderViews::shown).findFirst());
    }

    @Override
    public Uni<List<Shown>> orders(
            Optional<ExecutionId> execution, Optional<OrderId> after, int limit) {
        return Sql.texts(
                        ORDERS,
                        Map.of(
                                "execution", execution.map(ExecutionId::value).orElse(""),
                                "after", after.map(OrderId::value).orElse(""),
                                "limit", limit))
                .map(rows -> rows.stream().map(PostgresOrderViews::shown).toList());
    }

    @Override
    public Uni<List<ShownFill>> fills(
            Optional<ExecutionId> execution, Optional<Long> after, int limit) {
        return Sql.texts(
                        FILLS,
                        Map.of(
                                "execution", execution.map(ExecutionId::value).orElse(""),
                                "before", after.orElse(Long.MAX_VALUE),
                                "limit", limit))
                .map(rows -> rows.stream().map(PostgresOrderViews::shownFill).toList());
    }

    private static Shown shown(String json) {
        var row = RowJson.read(json, WithFills.class);
        return new Shown(
                row.order().tracked(PostgresTrackedOrders.fills(row.fills())),
                row.order().execution(),
                new PlanId(row.order().planId()),
                new PortfolioId(row.order().portfolioId()),
                row.order().mode());
    }

    private static ShownFill shownFill(String json) {
        var row = RowJson.read(json, FillRow.class);
        var order = RowJson.read(json, OfOrder.class);
        return new ShownFill(
                row.position(),
                row.fill(),
                new OrderId(row.orderId()),
                new ExecutionId(row.executionId()),
                InstrumentId.of(order.instrument()),
                order.side(),
                order.location(),
                order.mode());
    }
}
