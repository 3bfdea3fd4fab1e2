package dev.ballast.kernel.portfolio;

import dev.ballast.kernel.money.Digits;
import dev.ballast.kernel.money.Sum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        if (sum(amounts.values()).signum() == 0) {
            return new TreeMap<>();
        }
        // Replaced in place: what is sorted stays so without a comparison.
        var parts = new TreeMap<K, BigDecimal>(amounts);
        var next = divide(whole, List.copyOf(parts.values())).iterator();
        parts.replaceAll((_, _) -> next.next());
        return parts;
    }

    /** The same in the order of the amounts; zeros where they sum to nothing. */
    public static List<BigDecimal> divide(BigDecimal whole, List<BigDecimal> amounts) {
        var sum = sum(amounts);
        if (sum.signum() == 0) {
            return Collections.nCopies(amounts.size(), BigDecimal.ZERO);
        }
        var parts = new ArrayList<BigDecimal>(amounts.size());
        var divided = new Sum();
        var isOne = whole.compareTo(BigDecimal.ONE) == 0;
        var scale = Math.max(SCALE, whole.scale());
        for (var amount : amounts) {
            var product = isOne ? amount : amount.multiply(whole);
            var part = product.divide(sum, scale, RoundingMode.HALF_EVEN);
            parts.add(part);
            divided.add(part);
        }
        var rest = whole.subtract(divided.value());
        if (rest.signum() != 0) {
            var largest = parts.indexOf(Collections.max(parts));
            parts.set(largest, parts.get(largest).add(rest));
        }
        parts.replaceAll(Shares::plain);
        return parts;
    }

    private static BigDecimal sum(Iterable<BigDecimal> amounts) {
        var sum = new Sum();
        amounts.forEach(sum::add);
        return sum.value();
    }

    private static BigDecimal plain(BigDecimal part) {
        if (Digits.fit(part) && Digits.of(part) % 10 != 0) {
            return part;
        }
        var stripped = part.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
