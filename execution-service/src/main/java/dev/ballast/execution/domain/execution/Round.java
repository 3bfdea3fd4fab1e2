package dev.ballast.execution.domain.execution;

import java.util.List;

/**
 * What came of a round: to be stored as one, before any of the tasks is done.
 *
 * @param orders all orders as they now are
 * @param changed those that are not as they were
 */
public record Round(
        Execution execution,
        List<TrackedOrder> orders,
        List<TrackedOrder> changed,
        List<ExecutionEvent> events,
        List<OrderTask> tasks) {

    public Round {
        orders = List.copyOf(orders);
        changed = List.copyOf(changed);
        events = List.copyOf(events);
        tasks = List.copyOf(tasks);
    }
}
