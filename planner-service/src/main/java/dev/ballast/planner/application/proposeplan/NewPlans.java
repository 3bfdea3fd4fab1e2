package dev.ballast.planner.application.proposeplan;

import dev.ballast.planner.application.change.PlanChanges;
import dev.ballast.planner.application.port.DustBook;
import dev.ballast.planner.application.port.Portfolios;
import dev.ballast.planner.domain.dust.DustLedger;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps new plans, with what they leave lying, and says so. Runs inside a unit of work. */
@ApplicationScoped
class NewPlans {

    private final PlanChanges plans;
    private final Portfolios portfolios;
    private final DustBook dust;

    NewPlans(PlanChanges plans, Portfolios portfolios, DustBook dust) {
        this.plans = plans;
        this.portfolios = portfolios;
        this.dust = dust;
    }

    Uni<Void> keep(ProposePlan command, Plan plan, List<PlanEvent> events) {
        return collect(plan)
                .chain(() -> plans.save(plan, command.tenant(), command.cause(), events));
    }

    /** Of a plan that is not kept. */
    Uni<Void> say(ProposePlan command, Plan plan, List<PlanEvent> events) {
        return plans.say(plan, command.tenant(), command.cause(), events);
    }

    // One plan after the other, or two that are made at once would overlook each other's dust.
    private Uni<Void> collect(Plan plan) {
        return portfolios
                .hold(plan.portfolio())
                .chain(() -> dust.find(plan.portfolio()))
                .chain(before -> replace(plan, before, before.after(plan)));
    }

    // Only two that are empty are equal: whatever waits on counts up.
    private Uni<Void> replace(Plan plan, DustLedger before, DustLedger after) {
        return after.equals(before)
                ? Uni.createFrom().voidItem()
                : dust.save(plan.portfolio(), after);
    }
}
