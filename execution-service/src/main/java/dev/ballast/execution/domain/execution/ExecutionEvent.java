package dev.ballast.execution.domain.execution;

import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.money.Quantity;
import java.time.Instant;

/** What execution tells the others. */
public sealed interface ExecutionEvent {

    Execution execution();

    record Started(Execution execution, int orders) implements ExecutionEvent {}

    /** The order is on its way to the venue. */
    record Submitted(Execution execution, TrackedOrder order, Instant at)
            implements ExecutionEvent {}

    record Accepted(Execution execution, TrackedOrder order, Instant at)
            implements ExecutionEvent {}

    /** Our own safety check refused. */
    record Denied(Execution execution, TrackedOrder order, Instant at) implements ExecutionEvent {}

    /** The venue refused. */
    record Rejected(Execution execution, TrackedOrder order, Instant at)
            implements ExecutionEvent {}

    /**
     * One fill.
     *
     * @param cumulative what the order has filled with it
     */
    record Filled(Execution execution, TrackedOrder order, Fill fill, Quantity cumulative)
            implements ExecutionEvent {}

    record Canceled(Execution execution, TrackedOrder order, Instant at)
            implements ExecutionEvent {}

    record Expired(Execution execution, TrackedOrder order, Instant at) implements ExecutionEvent {}

    /** After all fills. */
    record Completed(Execution execution, ExecutionResult result, Instant at)
            implements ExecutionEvent {}
}
