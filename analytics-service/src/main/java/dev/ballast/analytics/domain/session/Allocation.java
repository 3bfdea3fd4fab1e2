package dev.ballast.analytics.domain.session;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.ballast.analytics.domain.fact.Weight;
import dev.ballast.analytics.domain.portfolio.Holding;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A snapshot's weights, set against those of a plan. */
final class Allocation {
    private static final int WEIGHT_DECIMALS = 18;

    private Allocation() {}

    /**
     * The planned weights in their order, then what the plan didn't know, with a target of zero.
     */
    static List<Weight> after(SnapshotTaken snapshot, List<Weight> planned) {
        var known = planned.stream().map(Weight::asset).collect(toSet());
        var shares = shares(snapshot, known);
        var after = new ArrayList<Weight>();
        for (var weight : planned) {
            after.add(weight.reached(shares.getOrDefault(weight.asset(), BigDecimal.ZERO)));
        }
        var groups = groups(snapshot, known);
        shares.forEach((asset, share) -> {
            if (!known.contains(asset)) {
                after.add(
                        new Weight(
                                asset,
                                groups.getOrDefault(asset, ""),
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                share));
            }
        });
        return after;
    }

    private static Map<Asset, BigDecimal> shares(SnapshotTaken snapshot, Set<Asset> known) {
        var shares = new LinkedHashMap<Asset, BigDecimal>();
        if (snapshot.totalValue().signum() > 0) {
            for (var holding : snapshot.holdings()) {
                if (holding.counted().signum() > 0) {
                    shares.merge(asset(holding, known), holding.counted(), BigDecimal::add);
                }
            }
            shares.replaceAll((_, value) ->
                    value.divide(snapshot.totalValue(), WEIGHT_DECIMALS, RoundingMode.HALF_EVEN));
        }
        return shares;
    }

    private static Map<Asset, String> groups(SnapshotTaken snapshot, Set<Asset> known) {
        return snapshot.holdings().stream()
                .collect(toMap(holding -> asset(holding, known), Holding::group, (one, _) -> one));
    }

    /** A plan names an asset by itself, or by the asset that it counts as. */
    private static Asset asset(Holding holding, Set<Asset> known) {
        return known.contains(holding.asset()) ? holding.asset() : holding.alias();
    }
}
