package dev.ballast.kernel.order;

import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.fill.Fills;
import dev.ballast.kernel.money.Quantity;
import java.util.Collection;
import java.util.Optional;

/** One order as a value. Its fills say how much was traded; no path leaves a closed status. */
public record Order(
        OrderKey key,
        OrderTerms terms,
        OrderStatus status,
        Optional<VenueOrderId> venueOrderId,
        Fills fills) {

    public static Order of(OrderKey key, OrderTerms terms) {
        return new Order(key, terms, OrderStatus.INITIALIZED, Optional.empty(), Fills.NONE);
    }

    public Quantity filled() {
        return fills.quantity();
    }

    /** What is still to be filled; never negative. */
    public Quantity leaves() {
        return terms.quantity().minus(filled()).max(Quantity.ZERO);
    }

    /** The venue traded more than was ordered: recorded as it is, and alarmed. */
    public boolean isOverfilled() {
        return filled().compareTo(terms.quantity()) > 0;
    }

    public boolean isClosed() {
        return status.isClosed();
    }

    /** An illegal step is a bug. */
    public Order to(OrderStatus next) {
        if (next == status) {
            return this;
        }
        if (!status.successors().contains(next)) {
            throw new IllegalStateException("order can't go from " + status + " to " + next);
        }
        return new Order(key, terms, next, venueOrderId, fills);
    }

    public Order known(VenueOrderId id) {
        return new Order(key, terms, status, Optional.of(id), fills);
    }

    /** Before it is sent, an order may be made smaller. */
    public Order reduced(Quantity quantity) {
        if (status != OrderStatus.INITIALIZED || quantity.compareTo(terms.quantity()) > 0) {
            throw new IllegalStateException("order can't be reduced: " + status + ", " + quantity);
        }
        return new Order(key, terms.withQuantity(quantity), status, venueOrderId, fills);
    }

    /** Adds what is new; on a closed order the status stays. */
    public Order filledBy(Collection<Fill> more) {
        var sum = new Order(key, terms, status, venueOrderId, fills.plus(more));
        if (sum.fills.equals(fills) || isClosed()) {
            return sum;
        }
        if (sum.leaves().isZero()) {
            return sum.to(OrderStatus.FILLED);
        }
        return status == OrderStatus.PENDING_CANCEL ? sum : sum.to(OrderStatus.PARTIALLY_FILLED);
    }
}
