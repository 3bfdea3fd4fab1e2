package dev.ballast.execution.domain.execution;

import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.plan.PortfolioId;
import dev.ballast.execution.domain.plan.RunId;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * The one execution of a plan, without its orders.
 *
 * @param cause the event or the request that began it
 * @param deadline when what is not done by then is ended
 * @param maxSlippage by how much a price may be worse than the decision price, as a share of it
 * @param endWanted who asked to cancel it; empty when nobody did
 * @param completedAt when it closed
 * @param reason why it did not do all it should
 */
public record Execution(
        ExecutionId id,
        String tenant,
        PlanId plan,
        RunId run,
        PortfolioId portfolio,
        Mode mode,
        Asset baseCurrency,
        String strategy,
        String startedBy,
        String cause,
        Instant startedAt,
        Instant deadline,
        BigDecimal maxSlippage,
        ExecutionStatus status,
        Optional<String> endWanted,
        Optional<Instant> completedAt,
        Optional<String> reason) {

    /** Cancels it: what was not sent is not, what is open is canceled. */
    public Execution canceledBy(String who) {
        return status.isClosed() || endWanted.isPresent()
                ? this
                : with(ExecutionStatus.RUNNING, Optional.of(who), completedAt, reason);
    }

    public Execution paused() {
        return status == ExecutionStatus.RUNNING && endWanted.isEmpty()
                ? with(ExecutionStatus.PAUSED, endWanted, completedAt, reason)
                : this;
    }

    public Execution resumed() {
        return status == ExecutionStatus.PAUSED
                ? with(ExecutionStatus.RUNNING, endWanted, completedAt, reason)
                : this;
    }

    Execution closed(ExecutionStatus outcome, Optional<String> why, Instant at) {
        return with(outcome, endWanted, Optional.of(at), why);
    }

    /** Whether new orders may be sent. */
    boolean isSending() {
        return status == ExecutionStatus.RUNNING && endWanted.isEmpty();
    }

    private Execution with(
            ExecutionStatus other,
            Optional<String> end,
            Optional<Instant> completed,
            Optional<String> why) {
        return new Execution(
                id,
                tenant,
                plan,
                run,
                portfolio,
                mode,
                baseCurrency,
                strategy,
                startedBy,
                cause,
                startedAt,
                deadline,
                maxSlippage,
                other,
                end,
                completed,
                why);
    }
}
