package dev.ballast.kernel.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far one asset or group is from its target; both are shares of the portfolio's value. */
public record Drift(String key, BigDecimal weight, BigDecimal target) {

    /** Every key that is held or wanted, in order. */
    public static List<Drift> measure(
            Map<String, BigDecimal> weights, Map<String, BigDecimal> targets) {
        var drifts = new ArrayList<Drift>(Math.max(weights.size(), targets.size()));
        var others = new HashMap<>(targets);
        weights.forEach((key, weight) -> {
            var target = others.remove(key);
            drifts.add(new Drift(key, weight, target == null ? BigDecimal.ZERO : target));
        });
        others.forEach((key, target) -> drifts.add(new Drift(key, BigDecimal.ZERO, target)));
        drifts.sort(Comparator.comparing(Drift::key));
        return drifts;
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
