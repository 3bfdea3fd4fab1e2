package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.Refused;
import dev.ballast.notification.domain.heard.ExecutionCompleted;
import dev.ballast.notification.domain.heard.ExecutionFigures;
import dev.ballast.notification.domain.heard.ExecutionId;
import dev.ballast.notification.domain.heard.ExecutionOutcome;
import dev.ballast.notification.domain.heard.ExecutionStarted;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.heard.PortfolioId;
import java.util.Optional;

/** Executions that messages carry. */
final class ExecutionReader {

    private ExecutionReader() {}

    static ExecutionStarted started(dev.ballast.events.wire.ExecutionStarted wire) {
        return new ExecutionStarted(
                new ExecutionId(wire.getExecutionId()),
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                Modes.read(wire.getMode()),
                wire.getStartedBy(),
                wire.getOrders(),
                wire.getStartedAt());
    }

    static ExecutionCompleted completed(dev.ballast.events.wire.ExecutionCompleted wire) {
        return new ExecutionCompleted(
                new ExecutionId(wire.getExecutionId()),
                new PlanId(wire.getPlanId()),
                new PortfolioId(wire.getPortfolioId()),
                Modes.read(wire.getMode()),
                outcome(wire),
                new ExecutionFigures(
                        wire.getOrders(),
                        wire.getOrdersFilled(),
                        Amounts.value(wire.getBought()),
                        Amounts.value(wire.getSold()),
                        Amounts.value(wire.getFeesPaid()),
                        Amounts.value(wire.getSlippageAchieved())),
                Optional.ofNullable(wire.getReason()),
                wire.getCompletedAt());
    }

    private static ExecutionOutcome outcome(dev.ballast.events.wire.ExecutionCompleted wire) {
        return switch (wire.getStatus()) {
            case COMPLETED -> ExecutionOutcome.COMPLETED;
            case PARTIALLY_COMPLETED -> ExecutionOutcome.PARTIALLY_COMPLETED;
            case CANCELED -> ExecutionOutcome.CANCELED;
            case FAILED -> ExecutionOutcome.FAILED;
            case UNKNOWN, RUNNING, PAUSED ->
                    throw new Refused("an execution does not end as " + wire.getStatus());
        };
    }
}
