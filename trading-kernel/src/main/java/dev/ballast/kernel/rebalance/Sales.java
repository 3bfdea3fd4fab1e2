package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.portfolio.AssetPrice;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.LocationKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sells what is too much, where it lies: the largest tradable holding first. */
final class Sales {

    private static final List<LocationKind> EASIEST_FIRST =
            List.of(
                    LocationKind.VENUE,
                    LocationKind.WALLET,
                    LocationKind.LOCKED,
                    LocationKind.UNKNOWN);

    /** What can be taken of a lot, at its usable price. */
    private record Supply(Lot lot, AssetPrice price, BigDecimal value, Optional<Route> route) {

        private static final Comparator<Supply> ORDER =
                Comparator.comparing((Supply supply) -> supply.route().isEmpty())
                        .thenComparingInt(supply -> EASIEST_FIRST.indexOf(supply.location().kind()))
                        .thenComparing(Supply::value, Comparator.reverseOrder())
                        .thenComparing(Supply::location)
                        .thenComparing(supply -> supply.lot().traded());

        Location location() {
            return lot.place().location();
        }
    }

    /** A supply's turn among those of the asset. */
    private record Turn(AssetTarget target, List<Supply> all, int index) {

        Supply supply() {
            return all.get(index);
        }

        List<Supply> later() {
            return all.subList(index + 1, all.size());
        }
    }

    private record Postponed(Supply supply, Route route, Size size) {}

    private final Routes routes;
    private final Actions actions;
    private final List<Action> made = new ArrayList<>();

    Sales(Routes routes, Actions actions) {
        this.routes = routes;
        this.actions = actions;
    }

    List<Action> made() {
        return made;
    }

    /** Sells so much of the asset, in the base currency. */
    void sell(AssetTarget target, BigDecimal value) {
        var all = new ArrayList<Supply>(target.line().lots().size());
        for (var lot : target.line().lots()) {
            if (lot.value().signum() > 0) {
                supply(lot).ifPresent(all::add);
            }
        }
        all.sort(Supply.ORDER);
        var left = value;
        var postponed = new ArrayList<Postponed>();
        for (var index = 0; index < all.size(); index++) {
            var route = all.get(index).route();
            if (left.signum() > 0 && route.isPresent()) {
                left = sellOf(new Turn(target, all, index), route.get(), left, postponed);
            }
        }
        for (var later : postponed) {
            if (left.signum() > 0) {
                left = left.subtract(postpone(target, later, left));
            }
        }
        for (var supply : all) {
            if (left.signum() > 0 && supply.route().isEmpty()) {
                left = left.subtract(block(target, supply, left));
            }
        }
    }

    /** A holding that is not wanted and can't be valued. */
    void blockUnpriced(AssetTarget target, Lot lot) {
        made.add(
                actions.blocked(
                        subject(target, lot),
                        lot.place().location(),
                        lot.holding().quantity().value(),
                        Optional.empty(),
                        Obstacles.ofPrice(lot.holding()),
                        List.of()));
    }

    private Optional<Supply> supply(Lot lot) {
        return lot.valued()
                .used()
                .map(price ->
                        new Supply(
                                lot,
                                price,
                                lot.purse().isEmpty() ? lot.value() : availableAt(price, lot),
                                routes.at(lot.place(), lot.traded())))
                .filter(supply -> supply.value().signum() > 0);
    }

    private static BigDecimal availableAt(AssetPrice price, Lot lot) {
        return available(lot).value().multiply(price.price().value());
    }

    // Of a cash asset, buys may have taken some already.
    private static Quantity available(Lot lot) {
        var quantity = lot.holding().quantity();
        return lot.purse().map(purse -> quantity.min(Quantity.of(purse.amount()))).orElse(quantity);
    }

    private BigDecimal sellOf(Turn turn, Route route, BigDecimal left, List<Postponed> postponed) {
        var supply = turn.supply();
        var share = left.min(supply.value());
        var inQuote = route.cash().priced(supply.price().price());
        var size = Size.of(route.instrument().filters(), inQuote, quantity(supply, share));
        if (!(size instanceof Size.Order order)) {
            postponed.add(new Postponed(supply, route, size));
            return left;
        }
        var quantity = order.quantity();
        var deal = actions.deal(route, OrderSide.SELL, supply.price(), quantity);
        deal.receive();
        supply.lot().purse().ifPresent(purse -> purse.take(quantity.value()));
        var rest = left.subtract(order.isCapped() ? deal.notionalInBase() : share);
        made.add(
                actions.planned(
                        subject(turn.target(), supply.lot()),
                        deal,
                        supply.price(),
                        order.reasons(),
                        rest.signum() > 0 ? List.of() : elsewhere(turn)));
        return rest;
    }

    private List<Alternative> elsewhere(Turn turn) {
        var chosen = turn.supply().location();
        var others = new ArrayList<Alternative>(turn.later().size());
        for (var supply : turn.later()) {
            others.add(
                    new Alternative("sell at " + supply.location().name(), later(supply, chosen)));
        }
        return others;
    }

    private Reason later(Supply supply, Location chosen) {
        return supply.route().isEmpty()
                ? routes.obstacle(supply.lot().place(), supply.lot().traded())
                : Reason.of(ReasonCode.ANOTHER_FIRST, supply.location().name(), chosen.name());
    }

    private BigDecimal postpone(AssetTarget target, Postponed later, BigDecimal left) {
        var supply = later.supply();
        var share = left.min(supply.value());
        var wanted = quantity(supply, share);
        made.add(
                switch (later.size()) {
                    case Size.TooSmall small ->
                            actions.deferred(
                                    subject(target, supply.lot()),
                                    later.route(),
                                    wanted,
                                    supply.price(),
                                    small);
                    case Size.Impossible(var reason) -> block(target, supply, wanted, reason);
                    case Size.Order _ -> throw new IllegalStateException("an order was postponed");
                });
        return share;
    }

    private BigDecimal block(AssetTarget target, Supply supply, BigDecimal left) {
        var share = left.min(supply.value());
        var reason = routes.obstacle(supply.lot().place(), supply.lot().traded());
        made.add(block(target, supply, quantity(supply, share), reason));
        return share;
    }

    private Action block(AssetTarget target, Supply supply, BigDecimal wanted, Reason reason) {
        return actions.blocked(
                subject(target, supply.lot()),
                supply.location(),
                wanted,
                Optional.of(supply.price()),
                reason,
                List.of());
    }

    private static BigDecimal quantity(Supply supply, BigDecimal share) {
        return share.compareTo(supply.value()) == 0
                ? available(supply.lot()).value()
                : Exactly.quantity(share, supply.price().price().value());
    }

    private static Actions.Subject subject(AssetTarget target, Lot lot) {
        return new Actions.Subject(OrderSide.SELL, lot.traded().asset(), target);
    }
}
