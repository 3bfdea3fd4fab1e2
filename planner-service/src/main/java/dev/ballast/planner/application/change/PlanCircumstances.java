package dev.ballast.planner.application.change;

import dev.ballast.planner.application.port.Plans;
import dev.ballast.planner.application.port.Portfolios;
import dev.ballast.planner.domain.plan.Circumstances;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks up what a decision on a plan depends on. Runs inside a unit of work. */
@ApplicationScoped
public class PlanCircumstances {

    private final Portfolios portfolios;
    private final Plans plans;

    PlanCircumstances(Portfolios portfolios, Plans plans) {
        this.portfolios = portfolios;
        this.plans = plans;
    }

    /** They stay as they are until the unit of work ends. */
    public Uni<Circumstances> of(PortfolioId portfolio) {
        return portfolios
                .hold(portfolio)
                .chain(restated ->
                        plans.executing(portfolio)
                                .map(executing -> new Circumstances(restated, executing)));
    }
}
