package dev.ballast.planner.adapter.postgres;

import dev.ballast.planner.application.port.Plans;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanId;
import dev.ballast.planner.domain.plan.RunId;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PostgresPlans implements Plans {

    /** Sorts after every id. */
    private static final String LAST = "~";

    private static final String OF_ALL = "from PlanRow where id < :after order by id desc";
    private static final String OF_PORTFOLIO =
            "from PlanRow where portfolioId = :portfolio and id < :after order by id desc";
    private static final String OPEN =
            """
            from PlanRow where portfolioId = :portfolio
            and status in (PROPOSED, ASSESSED, APPROVED) order by id\
            """;
    private static final String EXECUTING =
            "select id from PlanRow where portfolioId = :portfolio and status = EXECUTING";
    private static final String OF_RUN = "from PlanRow where runId = :run";

    private final Deadlines deadlines;

    PostgresPlans(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Uni<Optional<Plan>> find(PlanId id) {
        return Panache.getSession()
                .chain(session -> session.find(PlanRow.class, id.value()))
                .map(row -> Optional.ofNullable(row).map(PlanRow::toPlan));
    }

    @Override
    public Uni<Optional<Plan>> ofRun(RunId run) {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(OF_RUN, PlanRow.class)
                                .setParameter("run", run.value())
                                .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(PlanRow::toPlan));
    }

    @Override
    public Uni<Void> save(Plan plan) {
        return Rows.save(PlanRow.class, plan.id().value(), PlanRow::new, row -> row.set(plan))
                .chain(() ->
                        plan.status().isOpen() ? deadlines.add(plan) : deadlines.remove(plan.id()));
    }

    @Override
    public Uni<List<Plan>> list(
            Optional<PortfolioId> portfolio, Optional<PlanId> after, int limit) {
        return Panache.getSession()
                .chain(session -> {
                    var query =
                            session.createSelectionQuery(
                                            portfolio.isPresent() ? OF_PORTFOLIO : OF_ALL,
                                            PlanRow.class)
                                    .setParameter("after", after.map(PlanId::value).orElse(LAST))
                                    .setMaxResults(limit);
                    portfolio.ifPresent(named -> query.setParameter("portfolio", named.value()));
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(PlanRow::toPlan).toList());
    }

    // What this unit of work has changed already comes as it stands now, not as it is in the table.
    @Override
    public Uni<List<Plan>> open(PortfolioId portfolio) {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(OPEN, PlanRow.class)
                                .setParameter("portfolio", portfolio.value())
                                .getResultList())
                .map(rows ->
                        rows.stream()
                                .map(PlanRow::toPlan)
                                .filter(plan -> plan.status().isOpen())
                                .toList());
    }

    @Override
    public Uni<List<PlanId>> executing(PortfolioId portfolio) {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(EXECUTING, String.class)
                                .setParameter("portfolio", portfolio.value())
                                .getResultList())
                .map(ids -> ids.stream().map(PlanId::new).toList());
    }

    @Override
    public Uni<List<Due>> due(Instant now, int limit) {
        return deadlines.due(now, limit);
    }
}
