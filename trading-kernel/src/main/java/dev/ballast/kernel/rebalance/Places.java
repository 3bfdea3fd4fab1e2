package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.ValuedHolding;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the portfolio lies, and where each asset of it: the largest value first. */
final class Places {

    private static final Comparator<Map.Entry<Location, BigDecimal>> LARGEST_FIRST =
            Map.Entry.<Location, BigDecimal>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private final Map<Asset, List<ValuedHolding>> lots;
    private final List<Location> all;

    Places(List<ValuedHolding> holdings, Map<Asset, List<ValuedHolding>> lots) {
        this.lots = lots;
        this.all = largestFirst(holdings, _ -> true);
    }

    List<Location> all() {
        return all;
    }

    List<Location> homesOf(Asset asset) {
        return largestFirst(
                lots.getOrDefault(asset, List.of()), valued -> valued.value().signum() > 0);
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

    private static List<Location> largestFirst(
            List<ValuedHolding> holdings, Predicate<ValuedHolding> counts) {
        var values = new HashMap<Location, BigDecimal>();
        for (var valued : holdings) {
            if (counts.test(valued)) {
                values.merge(valued.holding().location(), valued.value(), BigDecimal::add);
            }
        }
        return values.entrySet().stream().sorted(LARGEST_FIRST).map(Map.Entry::getKey).toList();
    }
}
