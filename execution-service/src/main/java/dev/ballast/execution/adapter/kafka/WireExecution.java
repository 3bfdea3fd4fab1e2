package dev.ballast.execution.adapter.kafka;

import static dev.ballast.events.Amounts.wire;

import dev.ballast.events.wire.ExecutionCompleted;
import dev.ballast.events.wire.ExecutionStarted;
import dev.ballast.events.wire.ExecutionStatus;
import dev.ballast.events.wire.Mode;
import dev.ballast.execution.domain.execution.ExecutionEvent.Completed;
import dev.ballast.execution.domain.execution.ExecutionEvent.Started;

/** An execution's own events on the wire. */
final class WireExecution {

    private WireExecution() {}

    static ExecutionStarted started(Started event) {
        var execution = event.execution();
        return ExecutionStarted.newBuilder()
                .setExecutionId(execution.id().value())
                .setPlanId(execution.plan().value())
                .setRunId(execution.run().value())
                .setPortfolioId(execution.portfolio().value())
                .setMode(mode(execution.mode()))
                .setStartedBy(execution.startedBy())
                .setStartedAt(execution.startedAt())
                .setDeadline(execution.deadline())
                .setMaxSlippage(wire(execution.maxSlippage()))
                .setOrders(event.orders())
                .build();
    }

    static ExecutionCompleted completed(Completed event) {
        var execution = event.execution();
        var result = event.result();
        return ExecutionCompleted.newBuilder()
                .setExecutionId(execution.id().value())
                .setPlanId(execution.plan().value())
                .setRunId(execution.run().value())
                .setPortfolioId(execution.portfolio().value())
                .setMode(mode(execution.mode()))
                .setStatus(ExecutionStatus.valueOf(execution.status().name()))
                .setStartedAt(execution.startedAt())
                .setCompletedAt(event.at())
                .setOrders(result.orders())
                .setOrdersFilled(result.filled())
                .setBought(wire(result.bought()))
                .setSold(wire(result.sold()))
                .setFeesPaid(wire(result.feesPaid()))
                .setSlippageAchieved(wire(result.slippage()))
                .setSuccessRate(wire(result.successRate()))
                .setReason(execution.reason().orElse(null))
                .build();
    }

    static Mode mode(dev.ballast.execution.domain.plan.Mode mode) {
        return switch (mode) {
            case PAPER -> Mode.PAPER;
            case LIVE -> Mode.LIVE;
        };
    }
}
