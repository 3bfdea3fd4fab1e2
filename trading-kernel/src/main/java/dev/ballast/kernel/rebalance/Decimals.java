package dev.ballast.kernel.rebalance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimals as people read them: without trailing zeros, never with an exponent. */
final class Decimals {

    private static final int READABLE_DIGITS = 6;
    private static final int SMALL_DIGITS = 4;
    private static final int WORD_DIGITS = 18;
    private static final MathContext READABLE =
            new MathContext(READABLE_DIGITS, RoundingMode.HALF_EVEN);
    private static final long[] POWERS = powers();

    private Decimals() {}

    /** Every digit. */
    static String plain(BigDecimal amount) {
        var text = amount.toPlainString();
        if (amount.scale() <= 0 || text.charAt(text.length() - 1) != '0') {
            return text;
        }
        var end = text.length() - 1;
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** For a sentence: six digits, of a large amount two decimals. */
    static void writeReadable(BigDecimal amount, StringBuilder text) {
        var scale = amount.scale();
        if (scale < 0 || scale > WORD_DIGITS || amount.precision() > WORD_DIGITS) {
            text.append(plain(rounded(amount)));
            return;
        }
        var dropped = superfluous(amount);
        if (amount.signum() < 0) {
            text.append('-');
        }
        write(rounded(Math.abs(unscaled(amount)), dropped), scale - dropped, text);
    }

    // The fast way for what fits a machine word: a plan has tens of thousands of figures.
    private static void write(long digits, int scale, StringBuilder text) {
        var left = digits;
        var decimals = scale;
        while (decimals > 0 && left % 10 == 0) {
            left /= 10;
            decimals--;
        }
        text.append(left / POWERS[decimals]);
        if (decimals > 0) {
            text.append('.');
            var fraction = left % POWERS[decimals];
            for (var place = decimals - 1; fraction < POWERS[place]; place--) {
                text.append('0');
            }
            text.append(fraction);
        }
    }

    /** Without so many of its last digits, half to even. */
    private static long rounded(long digits, int dropped) {
        var unit = POWERS[dropped];
        var kept = digits / unit;
        var twice = 2 * (digits % unit);
        return twice > unit || (twice == unit && kept % 2 != 0) ? kept + 1 : kept;
    }

    /** All digits as a number, of an amount that fits a machine word. */
    private static long unscaled(BigDecimal amount) {
        return amount.scaleByPowerOfTen(amount.scale()).longValue();
    }

    private static long[] powers() {
        var powers = new long[WORD_DIGITS + 1];
        powers[0] = 1;
        for (var index = 1; index < powers.length; index++) {
            powers[index] = 10 * powers[index - 1];
        }
        return powers;
    }

    private static int superfluous(BigDecimal amount) {
        var digits = amount.precision();
        if (digits <= READABLE_DIGITS) {
            return 0;
        }
        return digits - amount.scale() <= SMALL_DIGITS
                ? digits - READABLE_DIGITS
                : Math.max(0, amount.scale() - 2);
    }

    private static BigDecimal rounded(BigDecimal amount) {
        var digits = amount.precision();
        if (digits <= READABLE_DIGITS) {
            return amount;
        }
        return digits - amount.scale() <= SMALL_DIGITS
                ? amount.round(READABLE)
                : amount.setScale(2, RoundingMode.HALF_EVEN);
    }
}
