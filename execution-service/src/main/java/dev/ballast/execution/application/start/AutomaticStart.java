package dev.ballast.execution.application.start;

import dev.ballast.events.Outbox;
import dev.ballast.execution.application.port.Executions;
import dev.ballast.execution.application.port.TrackedOrders;
import dev.ballast.execution.application.start.Starter.Begun;
import dev.ballast.execution.application.validate.CaseReader;
import dev.ballast.execution.domain.execution.ExecutionRound;
import dev.ballast.execution.domain.execution.Round;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.plan.PortfolioId;
import dev.ballast.execution.domain.safety.PlanCase;
import dev.ballast.execution.domain.safety.SafetyCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Begins a plan by itself. There is nobody to refuse to: an execution that may not be is stored
 * with every order denied, so that all who wait for it hear why. What speaks against single orders
 * is looked at when they would be sent, and they wait for fresh limits.
 */
@ApplicationScoped
public class AutomaticStart {

    private static final String NO_LIVE_VENUE = "NO_LIVE_VENUE: this release trades on paper only";

    private final CaseReader cases;
    private final Starter starter;
    private final Executions executions;
    private final TrackedOrders orders;
    private final Outbox outbox;

    AutomaticStart(
            CaseReader cases,
            Starter starter,
            Executions executions,
            TrackedOrders orders,
            Outbox outbox) {
        this.cases = cases;
        this.starter = starter;
        this.executions = executions;
        this.orders = orders;
        this.outbox = outbox;
    }

    /**
     * Before several are begun in one unit of work: held one by one, those who begin would wait for
     * each other.
     */
    public Uni<Void> hold(Collection<PortfolioId> portfolios) {
        return cases.hold(portfolios);
    }

    /** The execution that has begun; empty when there is one already. */
    public Uni<Optional<ExecutionId>> begin(StartOrder start) {
        var plan = start.plan();
        return hold(List.of(plan.portfolio()))
                .chain(() -> cases.read(plan))
                .chain(checked -> begin(start, checked));
    }

    private Uni<Optional<ExecutionId>> begin(StartOrder start, PlanCase checked) {
        var now = checked.now().truncatedTo(ChronoUnit.MICROS);
        return starter.begin(start, now)
                .call(begun ->
                        begun.flatMap(made -> refused(made, checked))
                                .map(this::store)
                                .orElseGet(() -> Uni.createFrom().voidItem()))
                .map(begun -> begun.map(made -> made.execution().id()));
    }

    private static Optional<Round> refused(Begun made, PlanCase checked) {
        var reason =
                checked.plan().mode() == Mode.LIVE
                        ? Optional.of(NO_LIVE_VENUE)
                        : SafetyCheck.ofWholePlan(checked)
                                .map(finding -> finding.rule() + ": " + finding.message());
        return reason.map(
                why -> ExecutionRound.refuse(made.execution(), made.orders(), why, checked.now()));
    }

    private Uni<Void> store(Round round) {
        return orders.saveAll(round.execution(), round.changed())
                .chain(() -> executions.lock(round.execution().id()))
                .chain(() -> executions.save(round.execution()))
                .chain(() -> outbox.append(round.events().stream().map(Starter::told).toList()));
    }
}
