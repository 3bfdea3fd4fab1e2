package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.Basis;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody wants to hold.
 *
 * @param weights by asset or by group label; they sum to exactly 1
 * @param chosen which assets stand for a group of which nothing is held
 */
public record TargetWeights(
        Basis basis, SortedMap<String, BigDecimal> weights, Map<AssetGroup, List<Asset>> chosen) {

    public TargetWeights {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("weights sum to " + sum.toPlainString());
        }
        weights.forEach(TargetWeights::requireNotNegative);
        var copy = new TreeMap<AssetGroup, List<Asset>>();
        chosen.forEach((group, assets) -> copy.put(group, List.copyOf(assets)));
        chosen = Collections.unmodifiableSortedMap(copy);
    }

    private static void requireNotNegative(String key, BigDecimal weight) {
        if (weight.signum() < 0) {
            throw new IllegalArgumentException(
                    "weight of " + key + " is negative: " + weight.toPlainString());
        }
    }
}
