package dev.ballast.planner.application.followexecution;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.Refused;
import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.change.OpenPlans;
import dev.ballast.planner.application.change.PlanChanges;
import dev.ballast.planner.application.port.Portfolios;
import dev.ballast.planner.domain.execution.ExecutionEvent;
import dev.ballast.planner.domain.execution.ExecutionEvent.ExecutionCompleted;
import dev.ballast.planner.domain.execution.ExecutionEvent.ExecutionStarted;
import dev.ballast.planner.domain.plan.Obstacle;
import dev.ballast.planner.domain.plan.Plan;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Keeps a plan's status beside what execution does with it, and ends the portfolio's other plans,
 * which know nothing of what is traded.
 */
@ApplicationScoped
public class FollowExecutionHandler {

    private final UnitOfWork work;
    private final Inbox inbox;
    private final PlanChanges plans;
    private final Portfolios portfolios;
    private final OpenPlans openPlans;

    FollowExecutionHandler(
            UnitOfWork work,
            Inbox inbox,
            PlanChanges plans,
            Portfolios portfolios,
            OpenPlans openPlans) {
        this.work = work;
        this.inbox = inbox;
        this.plans = plans;
        this.portfolios = portfolios;
        this.openPlans = openPlans;
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
                .chain(plan -> follow(event, plan));
    }

    private Uni<Void> follow(Event<ExecutionEvent> event, Plan plan) {
        var next = plan.follow(event.payload());
        if (next.equals(plan)) {
            return Uni.createFrom().voidItem();
        }
        return portfolios
                .hold(plan.portfolio())
                .chain(() -> plans.save(next))
                .chain(() -> cancelOthers(event, next));
    }

    private Uni<Void> cancelOthers(Event<ExecutionEvent> event, Plan plan) {
        return switch (event.payload()) {
            case ExecutionStarted _ ->
                    openPlans.cancel(
                            plan.portfolio(), _ -> true, Obstacle.ANOTHER_EXECUTING, event);
            // Made before all its fills were in the holdings.
            case ExecutionCompleted completed ->
                    openPlans.cancel(
                            plan.portfolio(),
                            other -> !other.proposal().isAfter(completed.execution()),
                            Obstacle.ANOTHER_EXECUTED,
                            event);
        };
    }

    private static Refused unknown(ExecutionEvent event) {
        return new Refused("plan is unknown: " + event.plan().value());
    }
}
