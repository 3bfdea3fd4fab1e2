package dev.ballast.analytics.adapter.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.ballast.analytics.application.port.SessionFilter;
import dev.ballast.analytics.application.port.SessionHistory;
import dev.ballast.analytics.application.port.SessionPage;
import dev.ballast.analytics.application.port.SessionRecord;
import dev.ballast.analytics.domain.session.SessionId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Four statements for a page, however many sessions are on it. */
@ApplicationScoped
class PostgresSessionHistory implements SessionHistory {
    /** Weights and orders that a page holds at most: some megabytes. */
    private static final int MOST_LINES = 20_000;

    private static final String SIZES =
            """
            select cast(json_build_object('plan_id', plan_id, 'size', count(*)) as text) from (
                select plan_id from session_weight where plan_id = any(cast(:plans as text[]))
                union all
                select plan_id from session_order where plan_id = any(cast(:plans as text[]))
            ) as line group by plan_id\
            """;

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
    public Uni<SessionPage> page(SessionFilter filter, Optional<SessionId> after, int atMost) {
        return sessions(filter, after, atMost + 1)
                .chain(found ->
                        sizes(found)
                                .map(sizes -> fitting(found, sizes, atMost))
                                .chain(shown ->
                                        complete(shown)
                                                .map(records ->
                                                        new SessionPage(
                                                                records,
                                                                shown.size() < found.size()))));
    }

    private static Uni<List<SizeRow>> sizes(List<SessionRow> sessions) {
        return Native.rows(SIZES, Map.of("plans", plans(sessions)), SizeRow.class);
    }

    /** Of large sessions fewer fit into a page; one always does. */
    private static List<SessionRow> fitting(
            List<SessionRow> found, List<SizeRow> sizes, int atMost) {
        var sizeOf = sizes.stream().collect(toMap(SizeRow::planId, SizeRow::size));
        var shown = 0;
        var lines = 0L;
        for (var row : found) {
            lines += sizeOf.getOrDefault(row.planId, 0L);
            if (shown == atMost || (shown > 0 && lines > MOST_LINES)) {
                break;
            }
            shown++;
        }
        return found.subList(0, shown);
    }

    private static String[] plans(List<SessionRow> sessions) {
        return sessions.stream().map(row -> row.planId).toArray(String[]::new);
    }

    /** How many weights and orders a session has. */
    record SizeRow(String planId, long size) {}

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
        var plans = plans(sessions);
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
