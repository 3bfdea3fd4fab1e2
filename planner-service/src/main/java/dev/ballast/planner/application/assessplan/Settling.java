package dev.ballast.planner.application.assessplan;

import dev.ballast.planner.application.change.PlanCircumstances;
import dev.ballast.planner.domain.plan.Assessment;
import dev.ballast.planner.domain.plan.Plan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** What becomes of a plan once risk has spoken. Runs inside a unit of work. */
@ApplicationScoped
class Settling {

    private final PlanCircumstances circumstances;
    private final InstantSource clock;

    Settling(PlanCircumstances circumstances, InstantSource clock) {
        this.circumstances = circumstances;
        this.clock = clock;
    }

    Uni<Plan> settle(Plan plan, Assessment word) {
        var assessed = plan.assessed(word);
        return circumstances
                .of(plan.portfolio())
                .map(around ->
                        assessed.settled(around, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
