package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.Venue;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.portfolio.AssetPrice;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.LocationKind;
import dev.ballast.kernel.portfolio.Valuation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pairs trade an asset at a location: the settlement asset's first, then the others'. */
final class Routes {

    private final Map<Asset, List<Instrument>> instruments = new HashMap<>();
    private final Map<Venue, List<Location>> locations = new HashMap<>();
    private final Map<Asset, List<Route>> known = new HashMap<>();
    private final List<Asset> quotes = new ArrayList<>();
    private final Map<Asset, BigDecimal> quotePrices = new HashMap<>();

    Routes(RebalanceInputs inputs, Valuation valuation, Places places) {
        for (var location : places.all()) {
            location.venue()
                    .ifPresent(venue ->
                            locations.computeIfAbsent(venue, _ -> new ArrayList<>()).add(location));
        }
        for (var instrument : inputs.instruments()) {
            instruments
                    .computeIfAbsent(instrument.id().base(), _ -> new ArrayList<>())
                    .add(instrument);
        }
        inputs.quotes()
                .forEach((quote, assumed) -> {
                    var price = valuation.priceOf(quote).map(held -> held.price()).orElse(assumed);
                    if (!price.isZero()) {
                        quotes.add(quote);
                        quotePrices.put(quote, price.value());
                    }
                });
        if (quotes.remove(inputs.settlement())) {
            quotes.addFirst(inputs.settlement());
        }
    }

    boolean isCash(Asset asset) {
        return quotePrices.containsKey(asset);
    }

    List<Asset> quotes() {
        return quotes;
    }

    BigDecimal quotePrice(Asset quote) {
        var price = quotePrices.get(quote);
        if (price == null) {
            throw new IllegalStateException(quote + " has no price");
        }
        return price;
    }

    /** What a cash asset counts with that no holding has a price of. */
    Optional<AssetPrice> assumedPrice(Asset asset) {
        return Optional.ofNullable(quotePrices.get(asset))
                .map(price -> AssetPrice.model(Price.of(price)));
    }

    /** Every pair of the asset that is trading somewhere, that of the preferred quote first. */
    List<Route> of(Asset asset) {
        return known.computeIfAbsent(asset, this::find);
    }

    /** Pairs that are trading at the location, the preferred one first. */
    List<Route> at(Location location, Asset asset) {
        var there = new ArrayList<Route>(2);
        for (var route : of(asset)) {
            if (route.location().equals(location)) {
                there.add(route);
            }
        }
        return there;
    }

    private List<Route> find(Asset asset) {
        var pairs = instruments.getOrDefault(asset, List.of());
        var found = new ArrayList<Route>(pairs.size());
        for (var quote : quotes) {
            var price = quotePrice(quote);
            for (var pair : pairs) {
                if (pair.isTradable() && pair.id().quote().equals(quote)) {
                    for (var location : locations.getOrDefault(pair.id().venue(), List.of())) {
                        found.add(new Route(location, pair, price));
                    }
                }
            }
        }
        return found;
    }

    /** Why nothing can be traded there. */
    Reason obstacle(Location location, Asset asset) {
        if (location.kind() != LocationKind.VENUE) {
            return Obstacles.of(location, asset);
        }
        return instruments.getOrDefault(asset, List.of()).stream()
                .filter(pair -> quotes.contains(pair.id().quote()))
                .filter(pair -> location.venue().filter(pair.id().venue()::equals).isPresent())
                .min(Comparator.comparingInt(pair -> quotes.indexOf(pair.id().quote())))
                .map(pair -> Reason.of(ReasonCode.NOT_TRADING, pair.id(), pair.status()))
                .orElseGet(() -> Reason.of(ReasonCode.NO_INSTRUMENT, location.name(), asset));
    }
}
