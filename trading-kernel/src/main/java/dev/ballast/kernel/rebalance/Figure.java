package dev.ballast.kernel.rebalance;

import java.math.BigDecimal;

/** One named figure or word of a reason. */
public record Figure(String name, Object value) {

    public static Figure of(String name, BigDecimal value) {
        return new Figure(name, value);
    }

    /** Anything that names itself: an asset, a location, a code. */
    public static Figure of(String name, Object word) {
        return new Figure(name, word);
    }

    /** A plain decimal without trailing zeros, or the word. */
    public String text() {
        if (value instanceof BigDecimal amount) {
            return (amount.scale() > 0 ? amount.stripTrailingZeros() : amount).toPlainString();
        }
        return value.toString();
    }
}
