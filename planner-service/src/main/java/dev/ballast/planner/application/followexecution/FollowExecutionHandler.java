package dev.ballast.planner.application.followexecution;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.Refused;
import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.change.PlanChanges;
import dev.ballast.planner.domain.execution.ExecutionEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps a plan's status beside what execution does with it. */
@ApplicationScoped
public class FollowExecutionHandler {

    private final UnitOfWork work;
    private final Inbox inbox;
    private final PlanChanges plans;

    FollowExecutionHandler(UnitOfWork work, Inbox inbox, PlanChanges plans) {
        this.work = work;
        this.inbox = inbox;
        this.plans = plans;
    }

    public Uni<Void> handle(List<Event<ExecutionEvent>> batch) {
        return work.changeAll(
                batch,
                events ->
                        inbox.once("executions", events)
                                .chain(fresh ->
                                        Multi.createFrom()
                                                .iterable(fresh)
                                                .onItem()
                                                .transformToUniAndConcatenate(this::follow)
                                                .onItem()
                                                .ignoreAsUni()));
    }

    private Uni<Void> follow(Event<ExecutionEvent> event) {
        var happened = event.payload();
        return plans.find(happened.plan())
                .map(found -> found.orElseThrow(() -> unknown(happened)))
                .chain(plan -> plans.save(plan.follow(happened)));
    }

    private static Refused unknown(ExecutionEvent event) {
        return new Refused("plan is unknown: " + event.plan().value());
    }
}
