package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Keeps products within the 38 decimals that an exact amount has. */
final class Exactly {

    private static final int AMOUNT_DECIMALS = 38;
    static final int PRICE_DECIMALS = 24;
    private static final int COST_DECIMALS = 18;

    /** More than any venue quotes, and so few that nearly every figure fits a machine word. */
    private static final int WORD_DECIMALS = 12;

    private Exactly() {}

    static BigDecimal price(BigDecimal price) {
        return price.scale() <= PRICE_DECIMALS
                ? price
                : price.setScale(PRICE_DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** So many units are worth the value; never more. */
    static BigDecimal quantity(BigDecimal value, BigDecimal price) {
        return value.divide(price, WORD_DECIMALS, RoundingMode.DOWN);
    }

    /** A value to go to, in the base currency. */
    static BigDecimal value(BigDecimal value) {
        return value.scale() <= WORD_DECIMALS
                ? value
                : value.setScale(WORD_DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** The most of the quantity whose product with the price needs no rounding. */
    static Quantity fitting(BigDecimal quantity, BigDecimal price) {
        var decimals = AMOUNT_DECIMALS - Math.max(0, price.scale());
        return Quantity.of(
                quantity.scale() <= decimals
                        ? quantity
                        : quantity.setScale(decimals, RoundingMode.DOWN));
    }

    /** An estimated cost, rounded against us. */
    static BigDecimal cost(BigDecimal cost) {
        return cost.scale() <= COST_DECIMALS ? cost : cost.setScale(COST_DECIMALS, RoundingMode.UP);
    }

    /** A sum in the base currency, within what an exact amount holds. */
    static BigDecimal total(BigDecimal sum) {
        var total =
                sum.scale() <= AMOUNT_DECIMALS
                        ? sum
                        : sum.setScale(AMOUNT_DECIMALS, RoundingMode.HALF_EVEN);
        var stripped = total.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
