package dev.ballast.kernel.order;

import dev.ballast.kernel.money.Quantity;
import java.util.Optional;

/**
 * All that the protocol knows of one order. Stored before any effect of it is performed, so that
 * whoever finds it after a crash can go on.
 *
 * @param reason why it was denied, rejected, canceled or expired; empty until then
 */
public record OrderState(
        Order order, Attempt attempt, Intention intention, Optional<String> reason) {

    /** An intent: nothing was sent. */
    public static OrderState intent(Order order) {
        return new OrderState(order, Attempt.first(), Intention.FILL, Optional.empty());
    }

    public OrderStatus status() {
        return order.status();
    }

    public ClientOrderId clientOrderId() {
        return order.key().attempt(attempt.number());
    }

    /** The next thing to do is to send its attempt, once the safety check lets it. */
    public boolean isReady() {
        return !order.isClosed() && intention == Intention.FILL && attempt.sentAt().isEmpty();
    }

    OrderState with(Order next) {
        return new OrderState(next, attempt, intention, reason);
    }

    OrderState with(Attempt next) {
        return new OrderState(order, next, intention, reason);
    }

    /** The first reason to end an order is the one that stays. */
    OrderState wanting(Intention end, String why) {
        return intention == Intention.FILL
                ? new OrderState(order, attempt, end, Optional.of(why))
                : this;
    }

    OrderState because(String why) {
        return reason.isPresent()
                ? this
                : new OrderState(order, attempt, intention, Optional.of(why));
    }

    public OrderState reduced(Quantity quantity) {
        return with(order.reduced(quantity));
    }
}
