package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.portfolio.Shares;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Cycle table, version 1: (score − 0.5) × 0.25 of the portfolio's value moves from stablecoins to
 * the other targets in proportion to their weights, or back where that is negative; no target goes
 * below zero.
 */
public final class CycleTable {

    public static final int VERSION = 1;

    private static final BigDecimal NEUTRAL = new BigDecimal("0.5");
    private static final BigDecimal SLOPE = new BigDecimal("0.25");

    private CycleTable() {}

    /**
     * @param score from 0 to 1
     * @param stable the keys that are stablecoins
     * @param settlement which of them takes what comes back where none has a weight
     */
    public static CycleShift apply(
            SortedMap<String, BigDecimal> weights,
            Set<String> stable,
            String settlement,
            BigDecimal score) {
        if (score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "score is not from 0 to 1: " + score.toPlainString());
        }
        var stables = part(weights, stable::contains);
        var others = part(weights, key -> !stable.contains(key));
        var shift =
                score.subtract(NEUTRAL)
                        .multiply(SLOPE)
                        .min(others.isEmpty() ? BigDecimal.ZERO : sum(stables))
                        .max(sum(others).negate());
        var shifted = new TreeMap<>(weights);
        if (shift.signum() != 0) {
            shifted.putAll(Shares.divide(sum(others).add(shift), others));
            var base = stables.isEmpty() ? Map.of(settlement, BigDecimal.ONE) : stables;
            shifted.putAll(Shares.divide(sum(stables).subtract(shift), base));
        }
        return new CycleShift(VERSION, score, shift.stripTrailingZeros(), shifted);
    }

    private static SortedMap<String, BigDecimal> part(
            SortedMap<String, BigDecimal> weights, Predicate<String> wanted) {
        // Copied as a whole: what is sorted is copied without a comparison.
        var part = new TreeMap<>(weights);
        part.entrySet()
                .removeIf(entry -> !wanted.test(entry.getKey()) || entry.getValue().signum() <= 0);
        return part;
    }

    private static BigDecimal sum(Map<String, BigDecimal> weights) {
        return weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
