package dev.ballast.execution.application.start;

import dev.ballast.events.UnitOfWork;
import dev.ballast.execution.application.port.Executions;
import dev.ballast.execution.application.port.Plans;
import dev.ballast.execution.application.start.StartResult.Accepted;
import dev.ballast.execution.application.start.StartResult.AlreadyExecuted;
import dev.ballast.execution.application.start.StartResult.NoLiveVenue;
import dev.ballast.execution.application.start.StartResult.OtherMode;
import dev.ballast.execution.application.start.StartResult.PlanUnknown;
import dev.ballast.execution.application.start.StartResult.Unsafe;
import dev.ballast.execution.application.validate.CaseReader;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.safety.Finding;
import dev.ballast.execution.domain.safety.PlanCase;
import dev.ballast.execution.domain.safety.SafetyCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Begins the execution of a plan because a person asked for it. */
@ApplicationScoped
public class StartExecutionHandler {

    private final UnitOfWork work;
    private final Plans plans;
    private final Executions executions;
    private final CaseReader cases;
    private final Starter starter;

    StartExecutionHandler(
            UnitOfWork work,
            Plans plans,
            Executions executions,
            CaseReader cases,
            Starter starter) {
        this.work = work;
        this.plans = plans;
        this.executions = executions;
        this.cases = cases;
        this.starter = starter;
    }

    public Uni<StartResult> handle(StartExecution command) {
        if (command.mode() == Mode.LIVE) {
            return result(new NoLiveVenue());
        }
        return work.change(
                command.tenant(),
                () ->
                        held(command.plan())
                                .chain(found ->
                                        found.map(plan -> begin(command, plan))
                                                .orElseGet(() -> result(new PlanUnknown()))));
    }

    /** As it stands once nobody else begins one of its portfolio. */
    private Uni<Optional<Plan>> held(PlanId id) {
        return plans.find(id)
                .chain(found ->
                        found.map(plan ->
                                        cases.hold(List.of(plan.portfolio()))
                                                .chain(() -> plans.find(id)))
                                .orElseGet(() -> Uni.createFrom().item(found)));
    }

    private Uni<StartResult> begin(StartExecution command, Plan plan) {
        return plan.mode() == command.mode()
                ? cases.read(plan).chain(checked -> begin(command, checked))
                : result(new OtherMode(plan.mode()));
    }

    private Uni<StartResult> begin(StartExecution command, PlanCase checked) {
        if (checked.isExecuted()) {
            return already(checked.plan());
        }
        var against = SafetyCheck.of(checked).stream().filter(Finding::denies).toList();
        if (!against.isEmpty()) {
            return result(new Unsafe(against));
        }
        var start =
                new StartOrder(
                        command.tenant(),
                        checked.plan(),
                        command.maxSlippage(),
                        command.timeout(),
                        command.startedBy(),
                        command.cause());
        return starter.begin(start, checked.now())
                .chain(begun ->
                        begun.map(made -> result(new Accepted(made.execution().id())))
                                .orElseGet(() -> already(checked.plan())));
    }

    private Uni<StartResult> already(Plan plan) {
        return executions
                .ofPlan(plan.id())
                .map(found -> new AlreadyExecuted(found.orElseThrow().id()));
    }

    private static Uni<StartResult> result(StartResult result) {
        return Uni.createFrom().item(result);
    }
}
