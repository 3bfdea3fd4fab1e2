package dev.ballast.kernel.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns amounts into shares of their sum, and nothing is lost on the way. */
public final class Shares {

    /** Decimals of a share. */
    private static final int SCALE = 18;

    private Shares() {}

    /** Shares that sum to exactly 1; none where the amounts sum to nothing. */
    public static <K extends Comparable<K>> SortedMap<K, BigDecimal> of(
            Map<K, BigDecimal> amounts) {
        return divide(BigDecimal.ONE, amounts);
    }

    /** The whole divided in proportion to the amounts; the rounding goes to the largest. */
    public static <K extends Comparable<K>> SortedMap<K, BigDecimal> divide(
            BigDecimal whole, Map<K, BigDecimal> amounts) {
        var sum = sum(amounts.values());
        if (sum.signum() == 0) {
            return new TreeMap<>();
        }
        // Copied as a whole, then replaced in place: what is sorted stays so without a comparison.
        var parts = new TreeMap<K, BigDecimal>(amounts);
        var rest = whole;
        var isOne = whole.compareTo(BigDecimal.ONE) == 0;
        var scale = Math.max(SCALE, whole.scale());
        for (var entry : parts.entrySet()) {
            var amount = isOne ? entry.getValue() : entry.getValue().multiply(whole);
            var part = amount.divide(sum, scale, RoundingMode.HALF_EVEN);
            entry.setValue(part);
            rest = rest.subtract(part);
        }
        if (rest.signum() != 0) {
            parts.merge(largest(parts), rest, BigDecimal::add);
        }
        parts.replaceAll((_, part) -> plain(part));
        return parts;
    }

    private static BigDecimal sum(Iterable<BigDecimal> amounts) {
        var sum = BigDecimal.ZERO;
        for (var amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    private static <K extends Comparable<K>> K largest(SortedMap<K, BigDecimal> parts) {
        return Collections.max(parts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static BigDecimal plain(BigDecimal part) {
        var stripped = part.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
