package dev.ballast.planner.adapter.kafka;

import dev.ballast.events.Refused;
import dev.ballast.events.wire.ExecutionCompleted;
import dev.ballast.events.wire.ExecutionStarted;
import dev.ballast.planner.domain.execution.ExecutionEvent;
import dev.ballast.planner.domain.execution.ExecutionOutcome;
import dev.ballast.planner.domain.plan.PlanId;

/** What execution says, as messages carry it. */
final class ExecutionReader {

    private ExecutionReader() {}

    static ExecutionEvent.ExecutionStarted started(ExecutionStarted wire) {
        return new ExecutionEvent.ExecutionStarted(
                new PlanId(wire.getPlanId()), wire.getExecutionId());
    }

    static ExecutionEvent.ExecutionCompleted completed(ExecutionCompleted wire) {
        return new ExecutionEvent.ExecutionCompleted(
                new PlanId(wire.getPlanId()), wire.getExecutionId(), outcome(wire));
    }

    private static ExecutionOutcome outcome(ExecutionCompleted wire) {
        return switch (wire.getStatus()) {
            case COMPLETED -> ExecutionOutcome.COMPLETED;
            case PARTIALLY_COMPLETED -> ExecutionOutcome.PARTIALLY_COMPLETED;
            case CANCELED -> ExecutionOutcome.CANCELED;
            case FAILED -> ExecutionOutcome.FAILED;
            case UNKNOWN, RUNNING, PAUSED ->
                    throw new Refused(
                            "execution %s completed as %s"
                                    .formatted(wire.getExecutionId(), wire.getStatus()));
        };
    }
}
