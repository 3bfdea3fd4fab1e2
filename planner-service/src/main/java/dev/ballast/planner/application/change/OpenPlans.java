package dev.ballast.planner.application.change;

import dev.ballast.events.Event;
import dev.ballast.planner.application.port.PlanJournal;
import dev.ballast.planner.application.port.Plans;
import dev.ballast.planner.domain.plan.Obstacle;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanEvents;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** Ends plans that must not be executed any more. Runs inside a unit of work. */
@ApplicationScoped
public class OpenPlans {

    private final Plans plans;
    private final PlanChanges changes;
    private final PlanJournal journal;
    private final InstantSource clock;

    OpenPlans(Plans plans, PlanChanges changes, PlanJournal journal, InstantSource clock) {
        this.plans = plans;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
    }

    /** Hold the portfolio before, or a plan may be approved meanwhile that is not found here. */
    public Uni<Void> cancel(
            PortfolioId portfolio, Predicate<Plan> which, Obstacle why, Event<?> cause) {
        return plans.open(portfolio)
                .chain(found ->
                        Multi.createFrom()
                                .iterable(found)
                                .filter(which)
                                .onItem()
                                .transformToUniAndConcatenate(plan -> cancel(plan, why, cause))
                                .onItem()
                                .ignoreAsUni());
    }

    private Uni<Void> cancel(Plan plan, Obstacle why, Event<?> cause) {
        var word = why.at(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return plan.canceled(word)
                .map(canceled -> {
                    journal.decided(canceled);
                    return changes.save(
                            canceled,
                            cause.tenant(),
                            cause.id(),
                            PlanEvents.ofEnding(canceled, word));
                })
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
