package dev.ballast.planner.application.readplans;

import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.draft.Draft;
import dev.ballast.planner.application.draft.Drafts;
import dev.ballast.planner.application.draft.Wish;
import dev.ballast.planner.application.port.Plans;
import dev.ballast.planner.application.port.Portfolios;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanId;
import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.portfolio.SnapshotId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads plans and what plans are made from; changes nothing. */
@ApplicationScoped
public class ReadPlansHandler {

    private final UnitOfWork work;
    private final Plans plans;
    private final Portfolios portfolios;
    private final Drafts drafts;

    ReadPlansHandler(UnitOfWork work, Plans plans, Portfolios portfolios, Drafts drafts) {
        this.work = work;
        this.plans = plans;
        this.portfolios = portfolios;
        this.drafts = drafts;
    }

    public Uni<Optional<Plan>> find(String tenant, PlanId id) {
        return work.read(tenant, () -> plans.find(id));
    }

    /** Those that exist, in the order asked for. */
    public Uni<List<Plan>> findAll(String tenant, List<PlanId> ids) {
        return work.read(
                tenant,
                () ->
                        Multi.createFrom()
                                .iterable(ids)
                                .onItem()
                                .transformToUniAndConcatenate(plans::find)
                                .filter(Optional::isPresent)
                                .map(Optional::get)
                                .collect()
                                .asList());
    }

    public Uni<List<Plan>> list(
            String tenant, Optional<PortfolioId> portfolio, Optional<PlanId> after, int limit) {
        return work.read(tenant, () -> plans.list(portfolio, after, limit));
    }

    public Uni<Optional<Portfolio>> portfolio(String tenant, PortfolioId id) {
        return work.read(tenant, () -> portfolios.find(id));
    }

    /** The snapshot has been heard of, or a newer one. */
    public Uni<Boolean> knows(String tenant, SnapshotId snapshot) {
        return work.read(tenant, () -> portfolios.remembers(snapshot));
    }

    /** What a plan would come to, without making one. */
    public Uni<Draft> whatIf(String tenant, Wish wish) {
        return work.read(tenant, () -> drafts.of(wish));
    }
}
