package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a group's value divides among its assets. */
record Proportions(
        Asset settlement, AssetGroup settlementGroup, Map<AssetGroup, List<Asset>> chosen) {

    /** Amounts in the wanted proportion; none where the group has no asset. */
    SortedMap<Asset, BigDecimal> of(
            AssetGroup group, SortedMap<Asset, BigDecimal> held, BigDecimal whole) {
        if (group == settlementGroup) {
            return withSettlement(held, whole);
        }
        return held.isEmpty() ? equal(chosenFor(group)) : held;
    }

    // What comes in stays in the settlement asset: swapping one stablecoin for another only costs.
    private SortedMap<Asset, BigDecimal> withSettlement(
            SortedMap<Asset, BigDecimal> held, BigDecimal whole) {
        var others = new TreeMap<>(held);
        var own = Optional.ofNullable(others.remove(settlement)).orElse(BigDecimal.ZERO);
        var rest = whole.subtract(sum(others));
        var shrinks = own.signum() > 0 && rest.compareTo(own) < 0;
        if (shrinks && !others.isEmpty()) {
            return held;
        }
        if (others.isEmpty()) {
            others.put(settlement, BigDecimal.ONE);
        } else if (rest.signum() > 0) {
            others.put(settlement, rest);
        }
        return others;
    }

    List<Asset> chosenFor(AssetGroup group) {
        var named = chosen.getOrDefault(group, List.of());
        return named.isEmpty() ? only(group) : named;
    }

    private static List<Asset> only(AssetGroup group) {
        return switch (group) {
            case BTC, ETH, SOL -> List.of(Asset.of(group.name()));
            case STABLECOINS,
                    L1_L0_MAJORS,
                    L2_SCALING,
                    DEFI,
                    AI_DATA,
                    GAMING_NFT,
                    MEMECOINS,
                    OTHERS ->
                    List.of();
        };
    }

    private static SortedMap<Asset, BigDecimal> equal(List<Asset> assets) {
        var amounts = new TreeMap<Asset, BigDecimal>();
        assets.forEach(asset -> amounts.put(asset, BigDecimal.ONE));
        return amounts;
    }

    private static BigDecimal sum(Map<Asset, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
