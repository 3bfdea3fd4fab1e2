package dev.ballast.execution.application.followplans;

import dev.ballast.events.Event;
import dev.ballast.execution.application.port.Executions;
import dev.ballast.execution.application.port.Plans;
import dev.ballast.execution.application.start.AutomaticStart;
import dev.ballast.execution.application.start.StartOrder;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.plan.PlanNews;
import dev.ballast.execution.domain.plan.PlanNews.Approved;
import dev.ballast.execution.domain.plan.PlanNews.Proposed;
import dev.ballast.execution.domain.plan.PlanNews.RunStopped;
import dev.ballast.execution.domain.plan.PlanNews.Withdrawn;
import dev.ballast.execution.domain.plan.PlanStanding;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Takes one piece of the planner's news; answers the execution that has something to do now. */
@ApplicationScoped
public class PlanNewsTaker {

    private final Plans plans;
    private final Executions executions;
    private final AutomaticStart automatic;

    PlanNewsTaker(Plans plans, Executions executions, AutomaticStart automatic) {
        this.plans = plans;
        this.executions = executions;
        this.automatic = automatic;
    }

    /** Before the first of them is taken. */
    Uni<Void> hold(List<Event<PlanNews>> events) {
        return automatic.hold(
                events.stream()
                        .map(Event::payload)
                        .filter(Approved.class::isInstance)
                        .map(Approved.class::cast)
                        .filter(Approved::isAutomatic)
                        .map(approved -> approved.plan().portfolio())
                        .toList());
    }

    Uni<Optional<ExecutionId>> take(Event<PlanNews> event) {
        return switch (event.payload()) {
            case Proposed(var plan) -> nothing(plans.saveAll(List.of(plan)));
            case Approved approved -> approve(event, approved);
            case Withdrawn(var plan) -> nothing(withdraw(plan));
            case RunStopped stopped -> stop(stopped);
        };
    }

    private Uni<Optional<ExecutionId>> approve(Event<PlanNews> event, Approved approved) {
        return plans.find(approved.plan().id())
                .map(found ->
                        found.orElse(approved.plan())
                                .approved(
                                        approved.plan().booked(),
                                        approved.expiresAt(),
                                        approved.actions()))
                .call(plan -> plans.saveAll(List.of(plan)))
                .chain(plan -> begin(event, approved, plan));
    }

    private Uni<Optional<ExecutionId>> begin(Event<PlanNews> event, Approved approved, Plan plan) {
        if (!approved.isAutomatic() || plan.standing() != PlanStanding.APPROVED) {
            return Uni.createFrom().item(Optional.empty());
        }
        return automatic.begin(
                new StartOrder(
                        event.tenant(),
                        plan,
                        StartOrder.MAX_SLIPPAGE,
                        StartOrder.TIMEOUT,
                        approved.approvedBy(),
                        event.id()));
    }

    private Uni<Void> withdraw(PlanId id) {
        return plans.find(id)
                .chain(found ->
                        found.map(plan -> plans.saveAll(List.of(plan.withdrawn())))
                                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Optional<ExecutionId>> stop(RunStopped stopped) {
        return stopped.plan()
                .map(plan -> executions.ofPlan(plan).chain(found -> cancel(found, stopped)))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<ExecutionId>> cancel(Optional<Execution> found, RunStopped stopped) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return executions
                .lock(found.get().id())
                .map(Optional::orElseThrow)
                .call(locked -> executions.save(locked.canceledBy(stopped.stoppedBy())))
                .map(locked -> Optional.of(locked.id()));
    }

    private static Uni<Optional<ExecutionId>> nothing(Uni<Void> done) {
        return done.map(_ -> Optional.empty());
    }
}
