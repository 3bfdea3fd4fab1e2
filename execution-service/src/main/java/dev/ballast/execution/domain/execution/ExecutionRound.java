package dev.ballast.execution.domain.execution;

import dev.ballast.execution.domain.execution.ExecutionEvent.Completed;
import dev.ballast.kernel.order.Intention;
import dev.ballast.kernel.order.OrderInput;
import dev.ballast.kernel.order.OrderInput.Cancel;
import dev.ballast.kernel.order.OrderInput.Expire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One round of an execution, as a function of what is stored and what was heard: every order moves
 * by its protocol, orders that may go are sent, and when all have ended the execution closes.
 */
public final class ExecutionRound {

    private static final String OUT_OF_TIME = "the execution ran out of time";

    private final RoundContext context;
    private final Map<OrderId, TrackedOrder> orders = new LinkedHashMap<>();
    private final Set<OrderId> changed = new LinkedHashSet<>();
    private final List<ExecutionEvent> events = new ArrayList<>();
    private final List<OrderTask> tasks = new ArrayList<>();
    private Execution execution;

    private ExecutionRound(
            Execution execution, Collection<TrackedOrder> orders, RoundContext context) {
        this.execution = execution;
        this.context = context;
        orders.forEach(order -> this.orders.put(order.id(), order));
    }

    public static Round play(
            Execution execution,
            Collection<TrackedOrder> orders,
            List<OrderWord> words,
            RoundContext context) {
        var round = new ExecutionRound(execution, orders, context);
        if (!execution.status().isClosed()) {
            round.play(words);
        }
        return round.outcome();
    }

    /** Every order is refused for a reason that concerns the whole plan. */
    public static Round refuse(
            Execution execution, Collection<TrackedOrder> orders, String reason, Instant now) {
        var round = new ExecutionRound(execution, orders, RoundContext.without(now));
        List.copyOf(round.orders.values())
                .forEach(order -> round.step(order, new OrderInput.Deny(reason, now)));
        round.closeWhenDone();
        return round.outcome();
    }

    private void play(List<OrderWord> words) {
        for (var word : words) {
            Optional.ofNullable(orders.get(word.order()))
                    .ifPresent(order -> step(order, word.input()));
        }
        execution
                .endWanted()
                .ifPresent(who -> end(_ -> new Cancel("canceled by " + who, context.now())));
        if (!context.now().isBefore(execution.deadline())) {
            end(_ -> new Expire(OUT_OF_TIME, context.now()));
        }
        if (execution.isSending() && !context.isHeldBack(execution)) {
            new Sending(execution, orders, context, this::step, this::replace).send();
        }
        closeWhenDone();
    }

    private void end(Function<TrackedOrder, OrderInput> input) {
        for (var order : List.copyOf(orders.values())) {
            if (!order.isClosed() && order.state().intention() == Intention.FILL) {
                step(order, input.apply(order));
            }
        }
    }

    private void step(TrackedOrder order, OrderInput input) {
        var step = context.protocol().step(order.state(), input);
        var moved = order.moved(step.state(), input);
        if (!step.state().equals(order.state())) {
            replace(moved);
            events.addAll(new OrderNews(execution, order, moved, context.now()).events());
        }
        step.effects().forEach(effect -> tasks.add(new OrderTask(order.id(), effect)));
    }

    private void replace(TrackedOrder order) {
        orders.put(order.id(), order);
        changed.add(order.id());
    }

    private void closeWhenDone() {
        if (!orders.values().stream().allMatch(TrackedOrder::isClosed)) {
            return;
        }
        var result = ExecutionResult.of(orders.values());
        execution = execution.closed(outcome(result), reason(), context.now());
        events.add(new Completed(execution, result, context.now()));
    }

    private ExecutionStatus outcome(ExecutionResult result) {
        if (result.filled() == result.orders()) {
            return ExecutionStatus.COMPLETED;
        }
        if (execution.endWanted().isPresent()) {
            return ExecutionStatus.CANCELED;
        }
        return result.isNothingTraded()
                ? ExecutionStatus.FAILED
                : ExecutionStatus.PARTIALLY_COMPLETED;
    }

    /** The first thing that kept an order from being filled. */
    private Optional<String> reason() {
        return orders.values().stream()
                .flatMap(order -> order.state().reason().stream())
                .findFirst();
    }

    private Round outcome() {
        return new Round(
                execution,
                List.copyOf(orders.values()),
                changed.stream().map(orders::get).toList(),
                events,
                tasks);
    }
}
