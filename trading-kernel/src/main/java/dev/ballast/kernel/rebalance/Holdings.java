package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.portfolio.AssetPrice;
import dev.ballast.kernel.portfolio.Holding;
import dev.ballast.kernel.portfolio.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One row per asset and location, in order, whatever order and number of rows came in. */
final class Holdings {

    private static final Comparator<AssetPrice> BEST_FIRST =
            Comparator.comparing(AssetPrice::isUsable, Comparator.reverseOrder())
                    .thenComparing(price -> price.error().orElse(BigDecimal.ZERO))
                    .thenComparing(AssetPrice::source)
                    .thenComparing(AssetPrice::price);

    private static final Comparator<Holding> BY_MEANING =
            Comparator.comparing(Holding::alias).thenComparing(Holding::group);

    private Holdings() {}

    static List<Holding> merged(Collection<Holding> rows) {
        var places = new TreeMap<Location, List<Holding>>();
        for (var row : rows) {
            places.computeIfAbsent(row.location(), _ -> new ArrayList<>()).add(row);
        }
        var merged = new ArrayList<Holding>(rows.size());
        places.values().forEach(place -> merge(place, merged));
        merged.removeIf(holding -> holding.quantity().isZero());
        merged.replaceAll(Holdings::withBoundedPrice);
        return merged;
    }

    private static void merge(List<Holding> place, List<Holding> merged) {
        var first = merged.size();
        place.sort(Comparator.comparing(Holding::asset));
        for (var row : place) {
            if (merged.size() > first && merged.getLast().asset().equals(row.asset())) {
                merged.add(together(merged.removeLast(), row));
            } else {
                merged.add(row);
            }
        }
    }

    // A price of more decimals than a product can carry loses those that no venue quotes.
    private static Holding withBoundedPrice(Holding holding) {
        return holding.price()
                        .map(AssetPrice::price)
                        .filter(price -> price.value().scale() > Exactly.PRICE_DECIMALS)
                        .isEmpty()
                ? holding
                : new Holding(
                        holding.asset(),
                        holding.alias(),
                        holding.group(),
                        holding.location(),
                        holding.quantity(),
                        holding.price().map(Holdings::bounded));
    }

    private static AssetPrice bounded(AssetPrice price) {
        return new AssetPrice(
                Price.of(Exactly.price(price.price().value())),
                price.source(),
                price.asOf(),
                price.error());
    }

    private static Holding together(Holding one, Holding other) {
        var first = BY_MEANING.compare(one, other) <= 0 ? one : other;
        return new Holding(
                first.asset(),
                first.alias(),
                first.group(),
                first.location(),
                one.quantity().plus(other.quantity()),
                better(one.price(), other.price()));
    }

    private static Optional<AssetPrice> better(
            Optional<AssetPrice> one, Optional<AssetPrice> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(BEST_FIRST);
    }
}
