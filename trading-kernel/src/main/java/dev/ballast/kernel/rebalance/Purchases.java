package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.portfolio.AssetPrice;
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

    private static final Comparator<Offer> CHEAPEST_FIRST =
            Comparator.comparing(Offer::route, Purchases::byCost);

    private final Valuation valuation;
    private final Places places;
    private final Routes routes;
    private final Actions actions;
    private final List<Want> wants = new ArrayList<>();
    private final List<Action> made = new ArrayList<>();

    Purchases(Valuation valuation, Places places, Routes routes, Actions actions) {
        this.valuation = valuation;
        this.places = places;
        this.routes = routes;
        this.actions = actions;
    }

    void want(AssetTarget target) {
        var asset = target.asset();
        var price = valuation.priceOf(asset).or(() -> assumedPrice(target.line()));
        if (price.isEmpty()) {
            made.add(
                    actions.blocked(
                            buy(target),
                            places.fallback(target.line()).location(),
                            BigDecimal.ZERO,
                            price,
                            Obstacles.noPrice(asset),
                            List.of()));
            return;
        }
        wants.add(want(target, price.get()));
    }

    // Where it lies already, then elsewhere, the cheapest first.
    private Want want(AssetTarget target, AssetPrice price) {
        var homes = places.homesOf(target.line());
        var all = routes.of(target.line());
        var offers = new ArrayList<Offer>(all.size());
        for (var home : homes) {
            for (var route : all) {
                if (route.place() == home) {
                    offers.add(new Offer(route));
                }
            }
        }
        var near = offers.size();
        for (var route : all) {
            if (!homes.contains(route.place())) {
                offers.add(new Offer(route));
            }
        }
        offers.subList(near, offers.size()).sort(CHEAPEST_FIRST);
        return new Want(target, price, offers, near);
    }

    /** What a cash asset counts with that no holding has a price of. */
    private static Optional<AssetPrice> assumedPrice(Line line) {
        return Optional.ofNullable(line.cash())
                .map(cash -> AssetPrice.model(Price.of(cash.price())));
    }

    /** Takes what cash there is; may be called again when there is more. */
    void take() {
        wants.sort(Purchases::byWant);
        takeAll(Want::homes);
        takeAll(Want::others);
    }

    /** Writes down what came of every want. */
    List<Action> finish() {
        wants.forEach(this::finish);
        return made;
    }

    // The largest first.
    private static int byWant(Want one, Want other) {
        var order = other.left().compareTo(one.left());
        return order != 0 ? order : one.target().line().compareTo(other.target().line());
    }

    private static int byCost(Route one, Route other) {
        var order = Integer.compare(one.cash().rank(), other.cash().rank());
        order = order != 0 ? order : one.feeRate().compareTo(other.feeRate());
        return order != 0 ? order : one.place().compareTo(other.place());
    }

    private void takeAll(Function<Want, List<Offer>> choice) {
        for (var want : wants) {
            if (want.isOpen()) {
                take(want, choice.apply(want));
            }
        }
    }

    private void take(Want want, List<Offer> offers) {
        for (var offer : offers) {
            if (want.isOpen()) {
                take(want, offer);
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
                deal.spend();
                want.take(offer, order, deal, order.isCapped() ? deal.notionalInBase() : limit);
            }
            case Size.TooSmall small when limit.compareTo(want.left()) == 0 ->
                    want.leave(offer, small);
            case Size.TooSmall _ -> offer.passOver(noCash(route));
            case Size.Impossible(var reason) -> offer.passOver(reason);
        }
    }

    /** In the base currency, with fee and slippage set aside. */
    private BigDecimal affordable(Route route, BigDecimal left) {
        var cash = route.cash().inBase(route.purse().amount());
        if (cash.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        var factor = actions.reserveFactor(route, left.min(cash));
        var covered =
                left.multiply(factor).compareTo(cash) <= 0
                        ? left
                        : cash.divide(factor, CASH_DECIMALS, RoundingMode.DOWN);
        return covered.min(route.cash().spendable());
    }

    private Deal deal(Want want, Route route, Quantity quantity) {
        return actions.deal(route, OrderSide.BUY, want.price(), quantity);
    }

    private void finish(Want want) {
        if (want.isTaken()) {
            var rejected = want.rejected();
            for (var offer : want.offers()) {
                if (offer.isTaken()) {
                    made.add(planned(want, offer, rejected));
                }
            }
        } else if (want.isOpen()) {
            made.add(want.tooSmall().map(at -> deferred(want, at)).orElseGet(() -> blocked(want)));
        }
    }

    private Action planned(Want want, Offer offer, List<Alternative> rejected) {
        var reasons = new ArrayList<>(offer.adjustments());
        if (want.isOpen()) {
            reasons.add(unfunded(want, offer.route()));
        }
        var once = offer.deal();
        return actions.planned(
                buy(want.target()),
                once == null ? deal(want, offer.route(), offer.taken()) : once,
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
                places.fallback(want.target().line()).location(),
                want.quantity(want.left()),
                Optional.of(want.price()),
                why(want),
                want.rejected());
    }

    private Reason why(Want want) {
        var line = want.target().line();
        return want.offers().stream()
                .findFirst()
                .map(Offer::route)
                .map(route -> want.impossible().orElseGet(() -> nothingLeft(want, route)))
                .orElseGet(() -> routes.obstacle(places.fallback(line), line));
    }

    private Reason nothingLeft(Want want, Route route) {
        return route.cash().spendable().signum() == 0
                ? unfunded(want, route)
                : Reason.of(ReasonCode.NO_CASH, want.target().asset(), want.left(), route.quote());
    }

    private Reason unfunded(Want want, Route route) {
        var code =
                route.cash().spendable().signum() == 0
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
