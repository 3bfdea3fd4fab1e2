package dev.ballast.kernel.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** How far one asset or group is from its target; both are shares of the portfolio's value. */
public record Drift(String key, BigDecimal weight, BigDecimal target) {

    /** Every key that is held or wanted, in order. */
    public static List<Drift> measure(
            Map<String, BigDecimal> weights, Map<String, BigDecimal> targets) {
        var keys = new TreeSet<>(weights.keySet());
        keys.addAll(targets.keySet());
        return keys.stream()
                .map(key ->
                        new Drift(
                                key,
                                weights.getOrDefault(key, BigDecimal.ZERO),
                                targets.getOrDefault(key, BigDecimal.ZERO)))
                .toList();
    }

    /** The largest distance of any; zero where there is none. */
    public static BigDecimal largest(List<Drift> drifts) {
        return drifts.stream()
                .map(drift -> drift.drift().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** Positive where there is too much. */
    public BigDecimal drift() {
        return weight.subtract(target);
    }
}
