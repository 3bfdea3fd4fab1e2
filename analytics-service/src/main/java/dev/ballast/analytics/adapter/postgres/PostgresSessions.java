package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.application.port.Sessions;
import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.Weight;
import dev.ballast.analytics.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Sessions as aggregates, their weights as rows. */
@ApplicationScoped
class PostgresSessions implements Sessions {
    private static final String WEIGHTS =
            """
            select cast(to_jsonb(session_weight) as text) from session_weight
            where plan_id = :plan order by position\
            """;

    // A weight that is known already keeps what it was before; only what it has become is new.
    private static final String SAVE_WEIGHTS =
            """
            insert into session_weight
                (plan_id, asset, position, asset_group, before, target, after)
            select plan_id, asset, position, asset_group, before, target, after
            from json_populate_recordset(cast(null as session_weight), cast(cast(:rows as text) as json))
            on conflict (tenant, plan_id, asset)
                do update set after = coalesce(excluded.after, session_weight.after)\
            """;

    @Override
    public Uni<List<Session>> ofPlans(Collection<PlanId> plans) {
        return find("planId in :ids", plans.stream().map(PlanId::value).distinct().toList());
    }

    @Override
    public Uni<List<Session>> ofExecutions(Collection<ExecutionId> executions) {
        return find(
                "execution.executionId in :ids",
                executions.stream().map(ExecutionId::value).toList());
    }

    private static Uni<List<Session>> find(String where, List<String> ids) {
        return Panache.getSession()
                .chain(session ->
                        session.createQuery("from SessionRow where " + where, SessionRow.class)
                                .setParameter("ids", ids)
                                .getResultList())
                .map(rows -> rows.stream().map(SessionRow::toSession).toList());
    }

    @Override
    public Uni<Void> save(Collection<Session> sessions) {
        return Multi.createFrom()
                .iterable(sessions)
                .onItem()
                .transformToUniAndConcatenate(PostgresSessions::save)
                .onItem()
                .ignoreAsUni();
    }

    // Finding one row asks the session first: what was found before is not read again.
    private static Uni<Void> save(Session session) {
        return Panache.getSession()
                .chain(rows ->
                        rows.find(SessionRow.class, session.plan().value())
                                .chain(found -> {
                                    var row = found == null ? new SessionRow() : found;
                                    row.set(session);
                                    return found == null
                                            ? rows.persist(row)
                                            : Uni.createFrom().voidItem();
                                }));
    }

    @Override
    public Uni<List<Weight>> weights(PlanId plan) {
        return Native.rows(WEIGHTS, Map.of("plan", plan.value()), WeightRow.class)
                .map(rows -> rows.stream().map(WeightRow::toWeight).toList());
    }

    @Override
    public Uni<Void> saveWeights(PlanId plan, List<Weight> weights) {
        var rows =
                IntStream.range(0, weights.size())
                        .mapToObj(position -> WeightRow.of(plan, position, weights.get(position)))
                        .toList();
        return Native.write(SAVE_WEIGHTS, rows);
    }
}
