package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.portfolio.AssetPrice;
import dev.ballast.kernel.portfolio.Holding;
import dev.ballast.kernel.portfolio.Location;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    private record Place(Location location, Asset asset) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::location).thenComparing(Place::asset);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private Holdings() {}

    static List<Holding> merged(Collection<Holding> rows) {
        Map<Place, Holding> merged = new TreeMap<>();
        for (var row : rows) {
            merged.merge(new Place(row.location(), row.asset()), row, Holdings::together);
        }
        return merged.values().stream()
                .filter(holding -> !holding.quantity().isZero())
                .map(Holdings::withBoundedPrice)
                .toList();
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
