package dev.ballast.planner.application.port;

import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanId;
import dev.ballast.planner.domain.plan.RunId;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The plans of the tenant that the unit of work has entered. */
public interface Plans {

    /** A plan that may have to be expired, of any tenant. */
    record Due(String tenant, PlanId plan) {}

    Uni<Optional<Plan>> find(PlanId id);

    Uni<Optional<Plan>> ofRun(RunId run);

    Uni<Void> save(Plan plan);

    /** The newest first. */
    Uni<List<Plan>> list(Optional<PortfolioId> portfolio, Optional<PlanId> after, int limit);

    /** Those that may still be executed, the oldest first. */
    Uni<List<Plan>> open(PortfolioId portfolio);

    Uni<List<PlanId>> executing(PortfolioId portfolio);

    /** Open plans of all tenants that should have been executed by now. */
    Uni<List<Due>> due(Instant now, int limit);
}
