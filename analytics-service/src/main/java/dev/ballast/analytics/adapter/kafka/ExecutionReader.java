package dev.ballast.analytics.adapter.kafka;

import dev.ballast.analytics.domain.fact.ExecutionCompleted;
import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.ExecutionStarted;
import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.SessionOutcome;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.events.wire.ExecutionStatus;

/** Executions as they stand on the wire. */
final class ExecutionReader {
    private ExecutionReader() {}

    static ExecutionStarted started(dev.ballast.events.wire.ExecutionStarted wire) {
        return new ExecutionStarted(
                new ExecutionId(wire.getExecutionId()),
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                wire.getStartedAt());
    }

    static ExecutionCompleted completed(dev.ballast.events.wire.ExecutionCompleted wire) {
        return new ExecutionCompleted(
                new ExecutionId(wire.getExecutionId()),
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                outcome(wire.getStatus()),
                wire.getStartedAt(),
                wire.getCompletedAt(),
                wire.getOrders(),
                wire.getOrdersFilled(),
                Read.amount(wire.getSuccessRate()));
    }

    private static SessionOutcome outcome(ExecutionStatus status) {
        return switch (status) {
            case COMPLETED -> SessionOutcome.COMPLETED;
            case PARTIALLY_COMPLETED -> SessionOutcome.PARTIALLY_COMPLETED;
            case CANCELED -> SessionOutcome.CANCELED;
            case FAILED -> SessionOutcome.FAILED;
            case RUNNING, PAUSED, UNKNOWN ->
                    throw new IllegalArgumentException("an execution can't end as " + status);
        };
    }
}
