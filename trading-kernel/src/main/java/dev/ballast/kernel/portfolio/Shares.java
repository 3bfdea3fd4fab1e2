package dev.ballast.kernel.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
        var parts = new TreeMap<K, BigDecimal>();
        var sum = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return parts;
        }
        var rest = whole;
        var scale = Math.max(SCALE, whole.scale());
        for (var entry : amounts.entrySet()) {
            var part = entry.getValue().multiply(whole).divide(sum, scale, RoundingMode.HALF_EVEN);
            parts.put(entry.getKey(), part);
            rest = rest.subtract(part);
        }
        if (rest.signum() != 0) {
            parts.merge(largest(parts), rest, BigDecimal::add);
        }
        parts.replaceAll((_, part) -> plain(part));
        return parts;
    }

    private static <K extends Comparable<K>> K largest(SortedMap<K, BigDecimal> parts) {
        var found = parts.firstKey();
        for (var entry : parts.entrySet()) {
            if (entry.getValue().compareTo(parts.getOrDefault(found, BigDecimal.ZERO)) > 0) {
                found = entry.getKey();
            }
        }
        return found;
    }

    private static BigDecimal plain(BigDecimal part) {
        var stripped = part.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
