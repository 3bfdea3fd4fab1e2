package dev.ballast.kernel.rebalance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** One named figure or word of a reason. */
public record Figure(String name, Object value) {
    private static final MathContext READABLE = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final int SMALL_DIGITS = 4;

    public static Figure of(String name, BigDecimal value) {
        return new Figure(name, value);
    }

    /** Anything that names itself: an asset, a location, a code. */
    public static Figure of(String name, Object word) {
        return new Figure(name, word);
    }

    /** A plain decimal without trailing zeros, or the word. */
    public String text() {
        return value instanceof BigDecimal amount ? plain(amount) : value.toString();
    }

    /** For a sentence: six digits, of a large amount two decimals. */
    String readable() {
        return value instanceof BigDecimal amount ? plain(rounded(amount)) : value.toString();
    }

    private static BigDecimal rounded(BigDecimal amount) {
        var digits = amount.precision();
        if (digits <= READABLE.getPrecision()) {
            return amount;
        }
        return digits - amount.scale() <= SMALL_DIGITS
                ? amount.round(READABLE)
                : amount.setScale(2, RoundingMode.HALF_EVEN);
    }

    private static String plain(BigDecimal amount) {
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
}
