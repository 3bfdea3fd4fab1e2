package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Sum;
import dev.ballast.kernel.portfolio.Shares;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
        var kept = new TreeMap<String, BigDecimal>();
        var others = new TreeMap<>(weights);
        others.entrySet()
                .removeIf(entry -> {
                    var stays = stable.contains(entry.getKey()) || entry.getValue().signum() <= 0;
                    if (stays) {
                        kept.put(entry.getKey(), entry.getValue());
                    }
                    return stays;
                });
        var stables = new TreeMap<>(kept);
        stables.values().removeIf(weight -> weight.signum() <= 0);
        var ofStables = sum(stables);
        var ofOthers = sum(others);
        var shift =
                score.subtract(NEUTRAL)
                        .multiply(SLOPE)
                        .min(others.isEmpty() ? BigDecimal.ZERO : ofStables)
                        .max(ofOthers.negate());
        if (shift.signum() == 0) {
            return new CycleShift(VERSION, score, BigDecimal.ZERO, new TreeMap<>(weights));
        }
        var shifted = Shares.divide(ofOthers.add(shift), others);
        shifted.putAll(kept);
        var base = stables.isEmpty() ? Map.of(settlement, BigDecimal.ONE) : stables;
        shifted.putAll(Shares.divide(ofStables.subtract(shift), base));
        return new CycleShift(VERSION, score, shift.stripTrailingZeros(), shifted);
    }

    private static BigDecimal sum(Map<String, BigDecimal> weights) {
        var sum = new Sum();
        weights.values().forEach(sum::add);
        return sum.value();
    }
}
