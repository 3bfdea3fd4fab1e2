package dev.ballast.analytics.adapter.postgres;

import static java.util.stream.Collectors.groupingBy;

import dev.ballast.analytics.application.port.SessionFilter;
import dev.ballast.analytics.application.port.SessionHistory;
import dev.ballast.analytics.application.port.SessionRecord;
import dev.ballast.analytics.domain.session.SessionId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Three statements for a page, however many sessions are on it. */
@ApplicationScoped
class PostgresSessionHistory implements SessionHistory {
    private static final String WEIGHTS =
            """
            select cast(to_jsonb(session_weight) as text) from session_weight
            where plan_id = any(cast(:plans as text[])) order by plan_id, position\
            """;

    private static final String ORDERS =
            """
            select cast(to_jsonb(told) as text) from (
                select o.*, f.filled, f.notional, f.leaves, f.fees
                from session_order o
                left join lateral (
                    select sum(quantity) as filled, sum(quantity * price) as notional,
                        min(leaves) as leaves,
                        (select jsonb_object_agg(fee_asset, fee) from (
                            select fee_asset, sum(fee) as fee from session_fill
                            where order_id = o.order_id group by fee_asset) as by_asset) as fees
                    from session_fill where order_id = o.order_id
                ) as f on true
                where o.plan_id = any(cast(:plans as text[]))
                order by o.plan_id, o.submitted_at, o.order_id
            ) as told\
            """;

    @Override
    public Uni<List<SessionRecord>> page(
            SessionFilter filter, Optional<SessionId> after, int atMost) {
        return sessions(filter, after, atMost).chain(PostgresSessionHistory::complete);
    }

    // Session ids grow with time.
    private static Uni<List<SessionRow>> sessions(
            SessionFilter filter, Optional<SessionId> after, int atMost) {
        var parameters = parameters(filter, after);
        var conditions =
                parameters.keySet().stream()
                        .map(PostgresSessionHistory::condition)
                        .reduce("", (all, next) -> all + " and " + next);
        return Panache.getSession()
                .chain(session -> {
                    var query =
                            session.createQuery(
                                    "from SessionRow where openedAt is not null"
                                            + conditions
                                            + " order by sessionId desc",
                                    SessionRow.class);
                    parameters.forEach(query::setParameter);
                    return query.setMaxResults(atMost).getResultList();
                });
    }

    private static Map<String, String> parameters(SessionFilter filter, Optional<SessionId> after) {
        var parameters = new LinkedHashMap<String, String>();
        if (filter.portfolio() != null) {
            parameters.put("portfolioId", filter.portfolio().value());
        }
        if (filter.plan() != null) {
            parameters.put("planId", filter.plan().value());
        }
        if (filter.run() != null) {
            parameters.put("runId", filter.run().value());
        }
        if (filter.execution() != null) {
            parameters.put("executionId", filter.execution().value());
        }
        after.ifPresent(id -> parameters.put("after", id.value()));
        return parameters;
    }

    private static String condition(String parameter) {
        return switch (parameter) {
            case "runId" -> "proposal.runId = :runId";
            case "executionId" -> "execution.executionId = :executionId";
            case "after" -> "sessionId < :after";
            default -> parameter + " = :" + parameter;
        };
    }

    private static Uni<List<SessionRecord>> complete(List<SessionRow> sessions) {
        var plans = sessions.stream().map(row -> row.planId).toArray(String[]::new);
        if (plans.length == 0) {
            return Uni.createFrom().item(List.of());
        }
        Map<String, Object> parameters = Map.of("plans", plans);
        return Native.rows(WEIGHTS, parameters, WeightRow.class)
                .chain(weights ->
                        Native.rows(ORDERS, parameters, OrderSummaryRow.class)
                                .map(orders -> records(sessions, weights, orders)));
    }

    private static List<SessionRecord> records(
            List<SessionRow> sessions, List<WeightRow> weights, List<OrderSummaryRow> orders) {
        var weightsOf = weights.stream().collect(groupingBy(WeightRow::planId));
        var ordersOf = orders.stream().collect(groupingBy(OrderSummaryRow::planId));
        return sessions.stream()
                .map(row ->
                        new SessionRecord(
                                row.toSession(),
                                weightsOf.getOrDefault(row.planId, List.of()).stream()
                                        .map(WeightRow::toWeight)
                                        .toList(),
                                ordersOf.getOrDefault(row.planId, List.of()).stream()
                                        .map(OrderSummaryRow::toSummary)
                                        .toList()))
                .toList();
    }
}
