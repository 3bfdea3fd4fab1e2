package dev.ballast.bench;

import java.math.BigDecimal;
import java.math.MathContext;

/** Figures for people: four significant digits, never an exponent. */
public final class Figures {
    private static final MathContext DIGITS = new MathContext(4);

    private Figures() {}

    public static String text(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        var rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
