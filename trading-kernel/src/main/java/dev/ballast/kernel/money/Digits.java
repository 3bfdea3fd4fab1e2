package dev.ballast.kernel.money;

import java.math.BigDecimal;

/** The digits of an amount as a machine word, for work on so many that objects cost too much. */
public final class Digits {

    /** How many digits a machine word has for certain. */
    public static final int MOST = 18;

    private static final long[] POWERS = powers();

    private Digits() {}

    public static boolean fit(BigDecimal amount) {
        return amount.scale() >= 0 && amount.scale() <= MOST && amount.precision() <= MOST;
    }

    /** Of an amount that fits: without its point. */
    public static long of(BigDecimal amount) {
        return amount.scaleByPowerOfTen(amount.scale()).longValue();
    }

    /** Ten to the power of at most {@link #MOST}. */
    public static long power(int exponent) {
        return POWERS[exponent];
    }

    private static long[] powers() {
        var powers = new long[MOST + 1];
        powers[0] = 1;
        for (var index = 1; index < powers.length; index++) {
            powers[index] = 10 * powers[index - 1];
        }
        return powers;
    }
}
