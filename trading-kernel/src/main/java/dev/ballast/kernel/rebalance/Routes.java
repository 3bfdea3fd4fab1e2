package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.Venue;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.portfolio.LocationKind;
import dev.ballast.kernel.portfolio.Valuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pairs trade an asset at a place: the settlement asset's first, then the others'. */
final class Routes {

    private final Map<Venue, List<Place>> places = new HashMap<>();
    private final List<Cash> quotes = new ArrayList<>();

    Routes(RebalanceInputs inputs, Valuation valuation, Lines lines, Places all) {
        for (var place : all.all()) {
            place.location()
                    .venue()
                    .ifPresent(venue ->
                            places.computeIfAbsent(venue, _ -> new ArrayList<>()).add(place));
        }
        for (var instrument : inputs.instruments()) {
            var line = lines.find(instrument.id().base());
            if (line != null) {
                line.pairs().add(instrument);
            }
        }
        var settlement = inputs.settlement();
        var preferred = inputs.quotes().get(settlement);
        if (preferred != null) {
            quote(settlement, preferred, valuation, lines);
        }
        inputs.quotes()
                .forEach((asset, assumed) -> {
                    if (!asset.equals(settlement)) {
                        quote(asset, assumed, valuation, lines);
                    }
                });
    }

    // What is worth nothing is no cash.
    private void quote(Asset asset, Price assumed, Valuation valuation, Lines lines) {
        var price = valuation.priceOf(asset).map(held -> held.price()).orElse(assumed);
        if (!price.isZero()) {
            var cash = new Cash(asset, price.value(), quotes.size());
            quotes.add(cash);
            lines.of(asset).countAs(cash);
        }
    }

    /** The preferred one first. */
    List<Cash> quotes() {
        return quotes;
    }

    /** Every pair of the asset that is trading somewhere, that of the preferred quote first. */
    List<Route> of(Line line) {
        var known = line.routes();
        if (known == null) {
            known = find(line);
            line.keep(known);
        }
        return known;
    }

    /** The preferred pair of those that are trading at the place. */
    Optional<Route> at(Place place, Line line) {
        for (var route : of(line)) {
            if (route.place() == place) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    private List<Route> find(Line line) {
        var found = new ArrayList<Route>(line.pairs().size());
        for (var quote : quotes) {
            for (var pair : line.pairs()) {
                if (pair.isTradable() && pair.id().quote().equals(quote.asset())) {
                    for (var place : places.getOrDefault(pair.id().venue(), List.of())) {
                        found.add(new Route(place, pair, quote));
                    }
                }
            }
        }
        return found;
    }

    /** Why nothing can be traded there. */
    Reason obstacle(Place place, Line line) {
        var location = place.location();
        if (location.kind() != LocationKind.VENUE) {
            return Obstacles.of(location, line.asset());
        }
        return line.pairs().stream()
                .filter(pair -> rankOf(pair) < quotes.size())
                .filter(pair -> location.venue().filter(pair.id().venue()::equals).isPresent())
                .min(Comparator.comparingInt(this::rankOf))
                .map(pair -> Reason.of(ReasonCode.NOT_TRADING, pair.id(), pair.status()))
                .orElseGet(
                        () -> Reason.of(ReasonCode.NO_INSTRUMENT, location.name(), line.asset()));
    }

    private int rankOf(Instrument pair) {
        var rank = 0;
        while (rank < quotes.size() && !quotes.get(rank).asset().equals(pair.id().quote())) {
            rank++;
        }
        return rank;
    }
}
