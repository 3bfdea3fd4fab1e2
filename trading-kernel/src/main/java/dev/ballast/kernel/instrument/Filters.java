package dev.ballast.kernel.instrument;

import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A venue's rules for the orders of one instrument.
 *
 * @param tickSize price increment, in the quote asset
 * @param stepSize quantity increment, in the base asset
 * @param minQuantity least quantity of an order
 * @param maxQuantity most quantity of an order; empty where the venue names none
 * @param minNotional least quantity × price of an order, in the quote asset
 */
public record Filters(
        BigDecimal tickSize,
        BigDecimal stepSize,
        Quantity minQuantity,
        Optional<Quantity> maxQuantity,
        BigDecimal minNotional) {

    public Filters {
        requirePositive("tickSize", tickSize);
        requirePositive("stepSize", stepSize);
        if (minQuantity.isNegative() || minNotional.signum() < 0) {
            throw new IllegalArgumentException("a minimum is negative");
        }
    }

    /** The largest multiple of the step that is not more than the quantity. */
    public Quantity roundDown(Quantity quantity) {
        return Quantity.of(multiple(quantity.value(), stepSize, RoundingMode.DOWN));
    }

    public Price round(Price price, RoundingMode mode) {
        return Price.of(multiple(price.value(), tickSize, mode));
    }

    public boolean isOnStep(Quantity quantity) {
        return quantity.value().remainder(stepSize).signum() == 0;
    }

    public boolean isOnTick(Price price) {
        return price.value().remainder(tickSize).signum() == 0;
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal increment, RoundingMode mode) {
        return value.divide(increment, 0, mode).multiply(increment);
    }

    private static void requirePositive(String name, BigDecimal value) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(name + " is not positive: " + value);
        }
    }
}
