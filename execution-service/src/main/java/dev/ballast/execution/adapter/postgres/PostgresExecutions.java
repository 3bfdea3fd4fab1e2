package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.application.port.Executions;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.plan.PortfolioId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresExecutions implements Executions {

    // Two at once: the second waits for the first and then adds nothing.
    private static final String ADD =
            """
            insert into execution (id, tenant, plan_id, run_id, portfolio_id, mode, base_currency,
                strategy, started_by, cause, started_at, deadline, max_slippage, status)
            select id, tenant, plan_id, run_id, portfolio_id, mode, base_currency,
                strategy, started_by, cause, started_at, deadline, max_slippage, status
            from jsonb_populate_record(cast(null as execution), cast(cast(:row as text) as jsonb))
            on conflict (tenant, plan_id) do nothing\
            """;

    private static final String OPEN =
            "insert into open_execution (execution_id, tenant) values (:id, :tenant)";

    private static final String CLOSE = "delete from open_execution where execution_id = :id";

    @Override
    public Uni<Boolean> add(Execution execution) {
        return Sql.update(ADD, Map.of("row", RowJson.write(NewExecution.of(execution))))
                .chain(added ->
                        added == 0
                                ? Uni.createFrom().item(false)
                                : Sql.update(OPEN, open(execution)).replaceWith(true));
    }

    @Override
    public Uni<Optional<Execution>> find(ExecutionId id) {
        return session()
                .chain(session -> session.find(ExecutionRow.class, id.value()))
                .map(PostgresExecutions::execution);
    }

    @Override
    public Uni<Optional<Execution>> lock(ExecutionId id) {
        return session()
                .chain(session ->
                        session.find(
                                ExecutionRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(PostgresExecutions::execution);
    }

    @Override
    public Uni<Optional<Execution>> ofPlan(PlanId plan) {
        return session()
                .chain(session ->
                        session.createQuery(
                                        "from ExecutionRow where planId = :plan",
                                        ExecutionRow.class)
                                .setParameter("plan", plan.value())
                                .getSingleResultOrNull())
                .map(PostgresExecutions::execution);
    }

    @Override
    public Uni<Void> save(Execution execution) {
        return session()
                .chain(session -> session.find(ExecutionRow.class, execution.id().value()))
                .invoke(row -> row.update(execution))
                .chain(() ->
                        execution.status().isClosed()
                                ? Sql.update(CLOSE, Map.of("id", execution.id().value()))
                                        .replaceWithVoid()
                                : Uni.createFrom().voidItem());
    }

    @Override
    public Uni<List<Execution>> page(
            Optional<PortfolioId> portfolio, Optional<ExecutionId> after, int limit) {
        var hql =
                "from ExecutionRow where (:portfolio = '' or portfolioId = :portfolio)"
                        + " and (:after = '' or id < :after) order by id desc";
        return session()
                .chain(session ->
                        session.createQuery(hql, ExecutionRow.class)
                                .setParameter(
                                        "portfolio", portfolio.map(PortfolioId::value).orElse(""))
                                .setParameter("after", after.map(ExecutionId::value).orElse(""))
                                .setMaxResults(limit)
                                .getResultList())
                .map(rows -> rows.stream().map(ExecutionRow::execution).toList());
    }

    private static Optional<Execution> execution(@Nullable ExecutionRow row) {
        return Optional.ofNullable(row).map(ExecutionRow::execution);
    }

    private static Map<String, Object> open(Execution execution) {
        return Map.of("id", execution.id().value(), "tenant", execution.tenant());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
