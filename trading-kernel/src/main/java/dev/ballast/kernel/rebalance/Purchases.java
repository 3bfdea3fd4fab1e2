package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.Valuation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Buys what is too little, where cash is or will be: first where the asset lies already, the
 * largest want first; then wherever it costs least.
 */
final class Purchases {

    private static final int CASH_DECIMALS = 12;

    private final Valuation valuation;
    private final Places places;
    private final Routes routes;
    private final Funds funds;
    private final Actions actions;
    private final List<Want> wants = new ArrayList<>();
    private final List<Action> made = new ArrayList<>();

    Purchases(Valuation valuation, Places places, Routes routes, Funds funds, Actions actions) {
        this.valuation = valuation;
        this.places = places;
        this.routes = routes;
        this.funds = funds;
        this.actions = actions;
    }

    void want(AssetTarget target) {
        var asset = target.asset();
        var price = valuation.priceOf(asset).or(() -> routes.assumedPrice(asset));
        if (price.isEmpty()) {
            made.add(
                    actions.blocked(
                            buy(target),
                            places.fallback(asset),
                            BigDecimal.ZERO,
                            price,
                            Obstacles.noPrice(asset),
                            List.of()));
            return;
        }
        var homes = places.homesOf(asset);
        wants.add(new Want(target, price.get(), routes(homes, asset), elsewhere(homes, asset)));
    }

    /** Takes what cash there is; may be called again when there is more. */
    void take() {
        wants.sort(
                Comparator.comparing(Want::left, Comparator.reverseOrder())
                        .thenComparing(want -> want.target().asset()));
        takeAll(Want::homes);
        takeAll(Want::others);
    }

    /** Writes down what came of every want. */
    List<Action> finish() {
        wants.forEach(this::finish);
        return made;
    }

    private List<Route> routes(List<Location> locations, Asset asset) {
        var found = new ArrayList<Route>(locations.size());
        for (var location : locations) {
            found.addAll(routes.at(location, asset));
        }
        return found;
    }

    // The cheapest first.
    private List<Route> elsewhere(List<Location> homes, Asset asset) {
        var found = new ArrayList<>(routes.of(asset));
        found.removeIf(route -> homes.contains(route.location()));
        found.sort(this::byCost);
        return found;
    }

    private int byCost(Route one, Route other) {
        var order = Integer.compare(rankOf(one.quote()), rankOf(other.quote()));
        order = order != 0 ? order : one.feeRate().compareTo(other.feeRate());
        return order != 0 ? order : one.location().compareTo(other.location());
    }

    private int rankOf(Asset quote) {
        return routes.quotes().indexOf(quote);
    }

    private void takeAll(Function<Want, List<Offer>> choice) {
        for (var want : wants) {
            for (var offer : choice.apply(want)) {
                if (want.isOpen()) {
                    take(want, offer);
                }
            }
        }
    }

    private void take(Want want, Offer offer) {
        var route = offer.route();
        var limit = want.left().min(affordable(route, want.left()));
        if (limit.signum() <= 0) {
            offer.passOver(noCash(route));
            return;
        }
        switch (want.sizeAt(offer, limit)) {
            case Size.Order order -> {
                var deal = deal(want, route, order.quantity());
                funds.spend(deal);
                want.take(offer, order, order.isCapped() ? deal.notionalInBase() : limit);
            }
            case Size.TooSmall small when limit.compareTo(want.left()) == 0 ->
                    want.leave(offer, small);
            case Size.TooSmall _ -> offer.passOver(noCash(route));
            case Size.Impossible(var reason) -> offer.passOver(reason);
        }
    }

    /** In the base currency, with fee and slippage set aside. */
    private BigDecimal affordable(Route route, BigDecimal left) {
        var cash = route.inBase(funds.at(route.location(), route.quote()));
        if (cash.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        var factor = actions.reserveFactor(route, left.min(cash));
        var covered =
                left.multiply(factor).compareTo(cash) <= 0
                        ? left
                        : cash.divide(factor, CASH_DECIMALS, RoundingMode.DOWN);
        return covered.min(funds.spendable(route.quote()));
    }

    private Deal deal(Want want, Route route, Quantity quantity) {
        return actions.deal(route, want.price(), quantity);
    }

    private void finish(Want want) {
        if (want.isTaken()) {
            var rejected = want.rejected();
            want.offers().stream()
                    .filter(Offer::isTaken)
                    .forEach(offer -> made.add(planned(want, offer, rejected)));
        } else if (want.isOpen()) {
            made.add(want.tooSmall().map(at -> deferred(want, at)).orElseGet(() -> blocked(want)));
        }
    }

    private Action planned(Want want, Offer offer, List<Alternative> rejected) {
        var reasons = new ArrayList<>(offer.adjustments());
        if (want.isOpen()) {
            reasons.add(unfunded(want, offer.route()));
        }
        return actions.planned(
                buy(want.target()),
                deal(want, offer.route(), offer.taken()),
                want.price(),
                reasons,
                rejected);
    }

    private Action deferred(Want want, Want.TooSmallAt at) {
        return actions.deferred(
                buy(want.target()),
                at.route(),
                want.quantity(want.left()),
                want.price(),
                at.size());
    }

    private Action blocked(Want want) {
        return actions.blocked(
                buy(want.target()),
                places.fallback(want.target().asset()),
                want.quantity(want.left()),
                Optional.of(want.price()),
                why(want),
                want.rejected());
    }

    private Reason why(Want want) {
        var asset = want.target().asset();
        return want.offers().stream()
                .findFirst()
                .map(Offer::route)
                .map(route -> want.impossible().orElseGet(() -> nothingLeft(want, route)))
                .orElseGet(() -> routes.obstacle(places.fallback(asset), asset));
    }

    private Reason nothingLeft(Want want, Route route) {
        return funds.spendable(route.quote()).signum() == 0
                ? unfunded(want, route)
                : Reason.of(ReasonCode.NO_CASH, want.target().asset(), want.left(), route.quote());
    }

    private Reason unfunded(Want want, Route route) {
        var code =
                funds.spendable(route.quote()).signum() == 0
                        ? ReasonCode.SHORT_OF_SALES
                        : ReasonCode.CASH_LIMITED;
        return Reason.of(code, want.left());
    }

    private static Reason noCash(Route route) {
        return Reason.of(ReasonCode.NO_CASH_THERE, route.location().name(), route.quote());
    }

    private static Actions.Subject buy(AssetTarget target) {
        return new Actions.Subject(OrderSide.BUY, target.asset(), target);
    }
}
