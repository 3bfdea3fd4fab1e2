package dev.ballast.kernel.money;

import java.math.BigDecimal;

/** The one normal form of an exact amount: no trailing zeros, no negative scale. */
final class Exact {

    /** What decimal(76,38) holds: 38 digits on each side of the point. */
    private static final int DIGITS = 38;

    private Exact() {}

    static BigDecimal normal(BigDecimal value) {
        if (Digits.fit(value) && (value.scale() == 0 || Digits.of(value) % 10 != 0)) {
            return value;
        }
        var stripped = value.scale() > 0 ? value.stripTrailingZeros() : value;
        if (stripped.scale() > DIGITS) {
            throw new IllegalArgumentException(
                    "amount has more than 38 decimals: " + value.toPlainString());
        }
        if (stripped.precision() - stripped.scale() > DIGITS) {
            throw new IllegalArgumentException("amount has more than 38 integer digits");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
