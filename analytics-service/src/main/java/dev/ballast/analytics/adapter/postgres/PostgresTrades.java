package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.application.port.Trades;
import dev.ballast.analytics.domain.fact.Fill;
import dev.ballast.analytics.domain.fact.OrderFilled;
import dev.ballast.analytics.domain.fact.OrderNews;
import dev.ballast.analytics.domain.fact.PlanId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One statement for the orders of a batch, one for its fills. */
@ApplicationScoped
class PostgresTrades implements Trades {
    // What an event does not tell leaves the column alone; a batch names an order once.
    private static final String SAVE_ORDERS =
            """
            insert into session_order
                (order_id, plan_id, execution_id, action_id, instrument, location,
                 side, quantity, decision_price, submitted_at, ended_as, ended_because)
            select order_id, plan_id, execution_id, action_id, instrument, location,
                 side, quantity, decision_price, submitted_at, ended_as, ended_because
            from json_populate_recordset(cast(null as session_order), cast(cast(:rows as text) as json))
            on conflict (tenant, order_id) do update set
                side = coalesce(excluded.side, session_order.side),
                quantity = coalesce(excluded.quantity, session_order.quantity),
                decision_price = coalesce(excluded.decision_price, session_order.decision_price),
                submitted_at = coalesce(session_order.submitted_at, excluded.submitted_at),
                ended_as = coalesce(excluded.ended_as, session_order.ended_as),
                ended_because = coalesce(excluded.ended_because, session_order.ended_because)\
            """;

    private static final String SAVE_FILLS =
            """
            insert into session_fill
                (order_id, trade_id, plan_id, side, base, quote, quantity, price, fee, fee_asset,
                 leaves, decision_price, occurred_at)
            select order_id, trade_id, plan_id, side, base, quote, quantity, price, fee, fee_asset,
                 leaves, decision_price, occurred_at
            from json_populate_recordset(cast(null as session_fill), cast(cast(:rows as text) as json))
            on conflict do nothing\
            """;

    private static final String FILLS =
            """
            select cast(to_jsonb(session_fill) as text) from session_fill where plan_id = :plan
            order by occurred_at, order_id, trade_id\
            """;

    @Override
    public Uni<Void> record(List<OrderNews> news) {
        return Native.write(SAVE_ORDERS, List.copyOf(orders(news)))
                .chain(() -> Native.write(SAVE_FILLS, fills(news)));
    }

    private static Collection<OrderRow> orders(List<OrderNews> news) {
        var rows = new LinkedHashMap<String, OrderRow>();
        news.forEach(
                each -> rows.merge(each.order().id().value(), OrderRow.of(each), OrderRow::then));
        return rows.values();
    }

    private static List<FillRow> fills(List<OrderNews> news) {
        return news.stream()
                .filter(OrderFilled.class::isInstance)
                .map(each -> FillRow.of((OrderFilled) each))
                .toList();
    }

    @Override
    public Uni<List<Fill>> fills(PlanId plan) {
        return Native.rows(FILLS, Map.of("plan", plan.value()), FillRow.class)
                .map(rows -> rows.stream().map(FillRow::toFill).toList());
    }
}
