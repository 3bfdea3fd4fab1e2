package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Digits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimals as people read them: without trailing zeros, never with an exponent. */
final class Decimals {

    private static final int READABLE_DIGITS = 6;
    private static final int SMALL_DIGITS = 4;
    private static final MathContext READABLE =
            new MathContext(READABLE_DIGITS, RoundingMode.HALF_EVEN);

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

    /** For a sentence: a word, or six digits, of a large amount two decimals. */
    static void writeReadable(Object figure, StringBuilder text) {
        if (!(figure instanceof BigDecimal amount)) {
            text.append(figure);
        } else if (Digits.fit(amount)) {
            writeWord(amount, text);
        } else {
            text.append(plain(rounded(amount)));
        }
    }

    private static void writeWord(BigDecimal amount, StringBuilder text) {
        var dropped = superfluous(amount);
        if (amount.signum() < 0) {
            text.append('-');
        }
        write(rounded(Math.abs(Digits.of(amount)), dropped), amount.scale() - dropped, text);
    }

    // The fast way for what fits a machine word: a plan has tens of thousands of figures.
    private static void write(long digits, int scale, StringBuilder text) {
        var left = digits;
        var decimals = scale;
        while (decimals > 0 && left % 10 == 0) {
            left /= 10;
            decimals--;
        }
        text.append(left / Digits.power(decimals));
        if (decimals > 0) {
            text.append('.');
            var fraction = left % Digits.power(decimals);
            for (var place = decimals - 1; fraction < Digits.power(place); place--) {
                text.append('0');
            }
            text.append(fraction);
        }
    }

    /** Without so many of its last digits, half to even. */
    private static long rounded(long digits, int dropped) {
        var unit = Digits.power(dropped);
        var kept = digits / unit;
        var twice = 2 * (digits % unit);
        return twice > unit || (twice == unit && kept % 2 != 0) ? kept + 1 : kept;
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
