package dev.ballast.planner.application.run;

import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.change.PlanChanges;
import dev.ballast.planner.application.port.Plans;
import dev.ballast.planner.application.run.StopRunResult.AlreadyOver;
import dev.ballast.planner.application.run.StopRunResult.Stopped;
import dev.ballast.planner.application.run.StopRunResult.Stopping;
import dev.ballast.planner.domain.plan.Decided;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanEvent;
import dev.ballast.planner.domain.plan.PlanEvent.RunStopRequested;
import dev.ballast.planner.domain.plan.PlanEvents;
import dev.ballast.planner.domain.plan.PlanStatus;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Stops a run: its plan is canceled, or its execution asked to cancel. */
@ApplicationScoped
public class StopRunHandler {

    private final UnitOfWork work;
    private final Plans plans;
    private final PlanChanges changes;
    private final InstantSource clock;

    StopRunHandler(UnitOfWork work, Plans plans, PlanChanges changes, InstantSource clock) {
        this.work = work;
        this.plans = plans;
        this.changes = changes;
        this.clock = clock;
    }

    public Uni<StopRunResult> handle(StopRun command) {
        return work.change(
                command.tenant(),
                () ->
                        plans.ofRun(command.run())
                                .chain(found ->
                                        found.map(plan -> stop(command, plan))
                                                .orElseGet(
                                                        () -> item(new StopRunResult.Unknown()))));
    }

    private Uni<StopRunResult> stop(StopRun command, Plan plan) {
        var word =
                new Decided(
                        command.by(),
                        "the run was stopped",
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var requested = new RunStopRequested(plan, word.by(), word.at());
        var canceled = plan.canceled(word);
        if (canceled.isPresent()) {
            var events = new ArrayList<PlanEvent>(List.of(requested));
            events.addAll(PlanEvents.ofEnding(canceled.get(), word));
            return changes.save(canceled.get(), command.tenant(), command.cause(), events)
                    .replaceWith(new Stopped(canceled.get()));
        }
        return plan.status() == PlanStatus.EXECUTING
                ? changes.say(plan, command.tenant(), command.cause(), List.of(requested))
                        .replaceWith(new Stopping(plan))
                : item(new AlreadyOver(plan));
    }

    private static Uni<StopRunResult> item(StopRunResult result) {
        return Uni.createFrom().item(result);
    }
}
