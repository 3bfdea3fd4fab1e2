package dev.ballast.execution.application.validate;

import dev.ballast.execution.application.port.Executions;
import dev.ballast.execution.application.port.Instruments;
import dev.ballast.execution.application.port.Portfolios;
import dev.ballast.execution.application.port.RiskCopies;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlannedAction;
import dev.ballast.execution.domain.plan.PortfolioId;
import dev.ballast.execution.domain.risk.RiskCopy;
import dev.ballast.execution.domain.safety.OtherPlans;
import dev.ballast.execution.domain.safety.PlanCase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers, within a unit of work, all that the safety of a plan depends on. */
@ApplicationScoped
public class CaseReader {

    private final Executions executions;
    private final Portfolios portfolios;
    private final Instruments instruments;
    private final RiskCopies risk;
    private final InstantSource clock;

    CaseReader(
            Executions executions,
            Portfolios portfolios,
            Instruments instruments,
            RiskCopies risk,
            InstantSource clock) {
        this.executions = executions;
        this.portfolios = portfolios;
        this.instruments = instruments;
        this.risk = risk;
        this.clock = clock;
    }

    /** So that what is read of their plans holds until the unit of work ends. */
    public Uni<Void> hold(Collection<PortfolioId> traded) {
        return portfolios.hold(traded);
    }

    public Uni<PlanCase> read(Plan plan) {
        return executions.ofPlan(plan.id()).chain(execution -> withOthers(plan, execution));
    }

    private Uni<PlanCase> withOthers(Plan plan, Optional<Execution> execution) {
        return portfolios
                .besides(plan)
                .chain(others ->
                        risk.hold().chain(copy -> withInstruments(plan, execution, others, copy)));
    }

    private Uni<PlanCase> withInstruments(
            Plan plan, Optional<Execution> execution, OtherPlans others, RiskCopy copy) {
        var wanted =
                plan.actions().stream().map(PlannedAction::instrument).collect(Collectors.toSet());
        return instruments
                .findAll(wanted)
                .map(found ->
                        new PlanCase(
                                plan, execution.isPresent(), others, copy, found, clock.instant()));
    }
}
