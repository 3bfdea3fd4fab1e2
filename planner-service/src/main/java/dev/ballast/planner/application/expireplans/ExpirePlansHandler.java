package dev.ballast.planner.application.expireplans;

import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.change.PlanChanges;
import dev.ballast.planner.application.port.PlanJournal;
import dev.ballast.planner.application.port.Plans;
import dev.ballast.planner.application.port.Plans.Due;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanEvent;
import dev.ballast.planner.domain.plan.PlanEvents;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Ends the plans that nobody has executed in time. */
@ApplicationScoped
public class ExpirePlansHandler {

    /** So many at once; the next tick takes the rest. */
    private static final int BATCH = 100;

    /** What the event names as its cause. */
    private static final String CLOCK = "clock";

    /** Deadlines have no tenant; this one has no rows of its own. */
    private static final String NOBODY = "*";

    private final UnitOfWork work;
    private final Plans plans;
    private final PlanChanges changes;
    private final PlanJournal journal;
    private final InstantSource clock;

    ExpirePlansHandler(
            UnitOfWork work,
            Plans plans,
            PlanChanges changes,
            PlanJournal journal,
            InstantSource clock) {
        this.work = work;
        this.plans = plans;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
    }

    public Uni<Void> handle() {
        return work.read(NOBODY, () -> plans.due(clock.instant(), BATCH))
                .chain(due ->
                        Multi.createFrom()
                                .iterable(due)
                                .onItem()
                                .transformToUniAndConcatenate(this::expire)
                                .onItem()
                                .ignoreAsUni());
    }

    private Uni<Void> expire(Due due) {
        return work.change(
                due.tenant(),
                () ->
                        plans.find(due.plan())
                                .chain(found ->
                                        found.flatMap(this::expired)
                                                .map(plan -> save(due, plan))
                                                .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Optional<Plan> expired(Plan plan) {
        return plan.expired(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Uni<Void> save(Due due, Plan plan) {
        journal.decided(plan);
        return changes.save(plan, due.tenant(), CLOCK, said(plan));
    }

    private static List<PlanEvent> said(Plan plan) {
        return plan.decided().map(word -> PlanEvents.ofEnding(plan, word)).orElse(List.of());
    }
}
