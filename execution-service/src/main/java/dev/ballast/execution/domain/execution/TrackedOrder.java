package dev.ballast.execution.domain.execution;

import dev.ballast.execution.domain.plan.PlannedAction;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.order.Order;
import dev.ballast.kernel.order.OrderInput;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.order.OrderState;
import dev.ballast.kernel.order.OrderStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * An order of an execution, with the action that it carries out.
 *
 * @param submittedAt when its first attempt was sent
 * @param closedAt when it ended
 */
public record TrackedOrder(
        OrderId id,
        PlannedAction action,
        OrderState state,
        Optional<Instant> submittedAt,
        Optional<Instant> closedAt) {

    /** An intent, before anything is sent. */
    static TrackedOrder intent(OrderId id, PlannedAction action, Order order) {
        return new TrackedOrder(
                id, action, OrderState.intent(order), Optional.empty(), Optional.empty());
    }

    public Order order() {
        return state.order();
    }

    public OrderStatus status() {
        return state.status();
    }

    public boolean isClosed() {
        return state.order().isClosed();
    }

    public boolean isSell() {
        return action.side() == OrderSide.SELL;
    }

    /** Sent, and not ended. */
    public boolean isWorking() {
        return !isClosed() && state.attempt().sentAt().isPresent();
    }

    public Asset quote() {
        return action.instrument().quote();
    }

    /**
     * What its fills brought (a sell) or cost (a buy), fees in the quote asset included; one of
     * what was bought takes no cash.
     */
    Money cash() {
        var notional = order().fills().notional(quote());
        var fees = order().fills().fees(quote());
        return isSell() ? notional.minus(fees) : notional.plus(fees);
    }

    /** What its fills paid, in the quote asset; in a bought asset at their prices. */
    public Money fees() {
        return order().fills().feesInQuote(action.instrument());
    }

    /** What the plan expected of {@link #cash}. */
    Money plannedCash() {
        return action.cash();
    }

    TrackedOrder moved(OrderState next, OrderInput input) {
        var sent = next.attempt().sentAt();
        return new TrackedOrder(
                id,
                action,
                next,
                submittedAt.or(() -> sent),
                closedAt.or(() ->
                        next.order().isClosed() ? Optional.of(input.at()) : Optional.empty()));
    }

    TrackedOrder reduced(OrderState smaller) {
        return new TrackedOrder(id, action, smaller, submittedAt, closedAt);
    }
}
