package dev.ballast.kernel.order;

import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.util.Optional;

/**
 * What is asked of the venue.
 *
 * @param limit the worst price; empty for a market order
 */
public record OrderTerms(
        InstrumentId instrument,
        OrderSide side,
        OrderType type,
        TimeInForce timeInForce,
        Quantity quantity,
        Optional<Price> limit) {

    public OrderTerms {
        if (!quantity.isPositive()) {
            throw new IllegalArgumentException("quantity is not positive: " + quantity);
        }
        if (limit.isPresent() != (type == OrderType.LIMIT)) {
            throw new IllegalArgumentException("a limit order names its price, a market order not");
        }
    }

    public static OrderTerms limit(
            InstrumentId instrument,
            OrderSide side,
            TimeInForce timeInForce,
            Quantity quantity,
            Price limit) {
        return new OrderTerms(
                instrument, side, OrderType.LIMIT, timeInForce, quantity, Optional.of(limit));
    }

    public OrderTerms withQuantity(Quantity other) {
        return new OrderTerms(instrument, side, type, timeInForce, other, limit);
    }

    /** Whether a fill at this price is within the limit. */
    public boolean allows(Price price) {
        return limit.map(worst ->
                        side == OrderSide.BUY
                                ? price.compareTo(worst) <= 0
                                : price.compareTo(worst) >= 0)
                .orElse(true);
    }
}
