package dev.ballast.execution.adapter.kafka;

import dev.ballast.events.EventType;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.ExecutionCompleted;
import dev.ballast.events.wire.ExecutionStarted;
import dev.ballast.events.wire.OrderAccepted;
import dev.ballast.events.wire.OrderCanceled;
import dev.ballast.events.wire.OrderDenied;
import dev.ballast.events.wire.OrderExpired;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.OrderRejected;
import dev.ballast.events.wire.OrderSubmitted;
import dev.ballast.execution.domain.execution.ExecutionEvent;
import dev.ballast.execution.domain.execution.ExecutionEvent.Accepted;
import dev.ballast.execution.domain.execution.ExecutionEvent.Canceled;
import dev.ballast.execution.domain.execution.ExecutionEvent.Completed;
import dev.ballast.execution.domain.execution.ExecutionEvent.Denied;
import dev.ballast.execution.domain.execution.ExecutionEvent.Expired;
import dev.ballast.execution.domain.execution.ExecutionEvent.Filled;
import dev.ballast.execution.domain.execution.ExecutionEvent.Rejected;
import dev.ballast.execution.domain.execution.ExecutionEvent.Started;
import dev.ballast.execution.domain.execution.ExecutionEvent.Submitted;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/** executions.v1, keyed by portfolio, so that an execution's events stay in order. */
final class ExecutionEvents {

    static final List<EventType<?, ?>> TYPES =
            List.of(
                    says(Started.class, ExecutionStarted.class, WireExecution::started),
                    says(Submitted.class, OrderSubmitted.class, WireOrder::submitted),
                    says(Accepted.class, OrderAccepted.class, WireOrder::accepted),
                    says(Denied.class, OrderDenied.class, WireOrder::denied),
                    says(Rejected.class, OrderRejected.class, WireOrder::rejected),
                    says(Filled.class, OrderFilled.class, WireOrder::filled),
                    says(Canceled.class, OrderCanceled.class, WireOrder::canceled),
                    says(Expired.class, OrderExpired.class, WireOrder::expired),
                    says(Completed.class, ExecutionCompleted.class, WireExecution::completed));

    private ExecutionEvents() {}

    private static <T extends ExecutionEvent, W extends SpecificRecord> EventType<T, W> says(
            Class<T> event, Class<W> wire, Function<T, W> write) {
        return EventType.writes(
                Topic.EXECUTIONS, event, wire, said -> said.execution().portfolio().value(), write);
    }
}
