package dev.ballast.kernel.money;

import java.math.BigDecimal;

/** An exact sum in the making, without an object per addend as long as it fits a machine word. */
public final class Sum {

    private long digits;
    private int scale;
    private BigDecimal beyond = BigDecimal.ZERO;

    public void add(BigDecimal amount) {
        if (!Digits.fit(amount) || !add(Digits.of(amount), amount.scale())) {
            beyond = beyond.add(amount);
        }
    }

    public void subtract(BigDecimal amount) {
        if (!Digits.fit(amount) || !add(-Digits.of(amount), amount.scale())) {
            beyond = beyond.subtract(amount);
        }
    }

    /** As many decimals as the addend that has most. */
    public BigDecimal value() {
        return beyond.add(BigDecimal.valueOf(digits, scale));
    }

    private boolean add(long more, int decimals) {
        var common = Math.max(scale, decimals);
        if (!isRoomFor(digits, common - scale) || !isRoomFor(more, common - decimals)) {
            return false;
        }
        digits = digits * Digits.power(common - scale) + more * Digits.power(common - decimals);
        scale = common;
        return true;
    }

    // Half of what a word holds, so that two of them can be added.
    private static boolean isRoomFor(long digits, int shift) {
        return Math.abs(digits) <= Long.MAX_VALUE / 2 / Digits.power(shift);
    }
}
