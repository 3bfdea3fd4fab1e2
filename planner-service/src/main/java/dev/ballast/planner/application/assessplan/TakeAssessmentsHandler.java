package dev.ballast.planner.application.assessplan;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.Refused;
import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.change.PlanChanges;
import dev.ballast.planner.application.port.PlanJournal;
import dev.ballast.planner.domain.plan.Decided;
import dev.ballast.planner.domain.plan.Decision;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanEvent;
import dev.ballast.planner.domain.plan.PlanEvents;
import dev.ballast.planner.domain.plan.PlanStatus;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Takes risk's word: a denial rejects, a pass approves where the policy says so. */
@ApplicationScoped
public class TakeAssessmentsHandler {

    private final UnitOfWork work;
    private final Inbox inbox;
    private final PlanChanges plans;
    private final PlanJournal journal;
    private final InstantSource clock;

    TakeAssessmentsHandler(
            UnitOfWork work,
            Inbox inbox,
            PlanChanges plans,
            PlanJournal journal,
            InstantSource clock) {
        this.work = work;
        this.inbox = inbox;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    public Uni<Void> handle(List<Event<PlanAssessed>> batch) {
        return work.changeAll(
                batch,
                events ->
                        inbox.once("assessments", events)
                                .chain(fresh ->
                                        Multi.createFrom()
                                                .iterable(fresh)
                                                .onItem()
                                                .transformToUniAndConcatenate(this::take)
                                                .onItem()
                                                .ignoreAsUni()));
    }

    private Uni<Void> take(Event<PlanAssessed> event) {
        return plans.find(event.payload().plan())
                .map(found -> found.orElseThrow(() -> unknown(event)))
                .chain(plan -> apply(event, plan));
    }

    private Uni<Void> apply(Event<PlanAssessed> event, Plan plan) {
        if (plan.status() != PlanStatus.PROPOSED) {
            return Uni.createFrom().voidItem();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var assessed = plan.assessed(event.payload().assessment());
        var next = assessed.isApprovedByPolicy(now) ? approved(assessed, now) : assessed;
        journal.assessed(next);
        return plans.save(next, event.tenant(), event.id(), said(next));
    }

    private static Plan approved(Plan plan, Instant now) {
        var word = new Decided("policy", "risk has passed it", now);
        return plan.approve(word) instanceof Decision.Made(var approved) ? approved : plan;
    }

    private static List<PlanEvent> said(Plan plan) {
        return plan.decided().map(word -> PlanEvents.ofEnding(plan, word)).orElse(List.of());
    }

    private static Refused unknown(Event<PlanAssessed> event) {
        return new Refused("plan is unknown: " + event.payload().plan().value());
    }
}
