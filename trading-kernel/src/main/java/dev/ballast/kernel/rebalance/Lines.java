package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.Basis;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.ValuedHolding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line per asset: every asset is looked up once, and then known by its line. */
final class Lines {

    private final Map<Asset, AssetGroup> classified;
    private final Asset settlement;
    // By code: a string knows its hash, an asset computes it each time.
    private final Map<String, Line> lines = new HashMap<>();
    private final List<Line> all = new ArrayList<>();
    private final Map<Location, Place> places = new HashMap<>();
    private final List<Lot> lots;

    Lines(RebalanceInputs inputs, List<ValuedHolding> holdings) {
        this.classified = inputs.groups();
        this.settlement = inputs.settlement();
        this.lots = new ArrayList<>(holdings.size());
        for (var valued : holdings) {
            var holding = valued.holding();
            var line = of(holding.alias());
            var own = holding.asset().equals(holding.alias()) ? line : of(holding.asset());
            var place = places.computeIfAbsent(holding.location(), Place::new);
            var lot = new Lot(valued, place, own);
            place.add(lot.value());
            line.add(lot);
            lots.add(lot);
        }
    }

    /** The line of the asset, a new one if need be. */
    Line of(Asset asset) {
        var found = lines.get(asset.code());
        return found == null ? add(asset) : found;
    }

    Line of(String code) {
        var found = lines.get(code);
        return found == null ? add(Asset.of(code)) : found;
    }

    @Nullable Line find(Asset asset) {
        return lines.get(asset.code());
    }

    List<Line> all() {
        return all;
    }

    /** Where any of them lies. */
    Collection<Place> places() {
        return places.values();
    }

    /** In the order of the holdings. */
    List<Lot> lots() {
        return lots;
    }

    /** The targets that the cycle score takes from and gives to. */
    Set<String> stableKeys(RebalanceInputs inputs) {
        if (inputs.targets().basis() == Basis.GROUP) {
            return Set.of(AssetGroup.STABLECOINS.label());
        }
        var keys = new HashSet<String>();
        keys.add(settlement.code());
        for (var code : inputs.targets().weights().keySet()) {
            if (of(code).group() == AssetGroup.STABLECOINS) {
                keys.add(code);
            }
        }
        return keys;
    }

    private Line add(Asset asset) {
        var otherwise = asset.equals(settlement) ? AssetGroup.STABLECOINS : AssetGroup.OTHERS;
        var line = new Line(asset, classified.getOrDefault(asset, otherwise));
        lines.put(asset.code(), line);
        all.add(line);
        return line;
    }
}
