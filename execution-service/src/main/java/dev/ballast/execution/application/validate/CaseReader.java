package dev.ballast.execution.application.validate;

import dev.ballast.execution.application.port.Executions;
import dev.ballast.execution.application.port.Instruments;
import dev.ballast.execution.application.port.RiskCopies;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlannedAction;
import dev.ballast.execution.domain.risk.RiskCopy;
import dev.ballast.execution.domain.safety.PlanCase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers, within a unit of work, all that the safety of a plan depends on. */
@ApplicationScoped
public class CaseReader {

    private final Executions executions;
    private final Instruments instruments;
    private final RiskCopies risk;
    private final InstantSource clock;

    CaseReader(
            Executions executions, Instruments instruments, RiskCopies risk, InstantSource clock) {
        this.executions = executions;
        this.instruments = instruments;
        this.risk = risk;
        this.clock = clock;
    }

    public Uni<PlanCase> read(Plan plan) {
        return executions.ofPlan(plan.id()).chain(execution -> withRisk(plan, execution));
    }

    private Uni<PlanCase> withRisk(Plan plan, Optional<Execution> execution) {
        return risk.hold().chain(copy -> withInstruments(plan, execution, copy));
    }

    private Uni<PlanCase> withInstruments(Plan plan, Optional<Execution> execution, RiskCopy copy) {
        var wanted =
                plan.actions().stream().map(PlannedAction::instrument).collect(Collectors.toSet());
        return instruments
                .findAll(wanted)
                .map(found ->
                        new PlanCase(plan, execution.isPresent(), copy, found, clock.instant()));
    }
}
