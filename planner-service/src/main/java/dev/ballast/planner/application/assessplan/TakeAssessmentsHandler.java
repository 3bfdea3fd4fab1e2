package dev.ballast.planner.application.assessplan;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.Refused;
import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.change.PlanChanges;
import dev.ballast.planner.application.port.PlanJournal;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanEvent;
import dev.ballast.planner.domain.plan.PlanEvents;
import dev.ballast.planner.domain.plan.PlanStatus;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes risk's word: a denial rejects, a pass approves where the policy says so and may. */
@ApplicationScoped
public class TakeAssessmentsHandler {

    private final UnitOfWork work;
    private final Inbox inbox;
    private final PlanChanges plans;
    private final PlanJournal journal;
    private final Settling settling;

    TakeAssessmentsHandler(
            UnitOfWork work,
            Inbox inbox,
            PlanChanges plans,
            PlanJournal journal,
            Settling settling) {
        this.work = work;
        this.inbox = inbox;
        this.plans = plans;
        this.journal = journal;
        this.settling = settling;
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
        return settling.settle(plan, event.payload().assessment())
                .invoke(journal::assessed)
                .chain(next -> plans.save(next, event.tenant(), event.id(), said(next)));
    }

    private static List<PlanEvent> said(Plan plan) {
        return plan.decided().map(word -> PlanEvents.ofEnding(plan, word)).orElse(List.of());
    }

    private static Refused unknown(Event<PlanAssessed> event) {
        return new Refused("plan is unknown: " + event.payload().plan().value());
    }
}
