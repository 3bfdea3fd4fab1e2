package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.Valuation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the portfolio lies, and where each asset of it: the largest value first. */
final class Places {

    private static final Comparator<Map.Entry<Location, BigDecimal>> LARGEST_FIRST =
            Map.Entry.<Location, BigDecimal>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private final Map<Asset, List<Location>> homes = new HashMap<>();
    private final List<Location> all;

    Places(Valuation valuation) {
        var values = new TreeMap<Location, BigDecimal>();
        var byAsset = new HashMap<Asset, Map<Location, BigDecimal>>();
        for (var valued : valuation.holdings()) {
            var holding = valued.holding();
            values.merge(holding.location(), valued.value(), BigDecimal::add);
            if (valued.value().signum() > 0) {
                byAsset.computeIfAbsent(holding.alias(), _ -> new TreeMap<>())
                        .merge(holding.location(), valued.value(), BigDecimal::add);
            }
        }
        all = largestFirst(values);
        byAsset.forEach((asset, places) -> homes.put(asset, largestFirst(places)));
    }

    List<Location> all() {
        return all;
    }

    List<Location> homesOf(Asset asset) {
        return homes.getOrDefault(asset, List.of());
    }

    /** Where a buy is named that can't be made: at a venue if there is one. */
    Location fallback(Asset asset) {
        return Stream.of(
                        homesOf(asset).stream().filter(Location::isTradable),
                        all.stream().filter(Location::isTradable),
                        homesOf(asset).stream(),
                        all.stream())
                .flatMap(places -> places)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is held anywhere"));
    }

    private static List<Location> largestFirst(Map<Location, BigDecimal> values) {
        if (values.size() == 1) {
            return List.copyOf(values.keySet());
        }
        var sorted = new ArrayList<>(values.entrySet());
        sorted.sort(LARGEST_FIRST);
        return sorted.stream().map(Map.Entry::getKey).toList();
    }
}
