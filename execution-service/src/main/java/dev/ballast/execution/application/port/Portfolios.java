package dev.ballast.execution.application.port;

import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PortfolioId;
import dev.ballast.execution.domain.safety.OtherPlans;
import io.smallrye.mutiny.Uni;
import java.util.Collection;

/** The portfolios of the tenant that the unit of work has entered, as far as they are traded. */
public interface Portfolios {

    /** To begin an execution of one of them: nobody else does until the unit of work ends. */
    Uni<Void> hold(Collection<PortfolioId> portfolios);

    Uni<OtherPlans> besides(Plan plan);
}
