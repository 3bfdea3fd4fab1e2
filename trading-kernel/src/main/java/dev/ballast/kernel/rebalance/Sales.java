package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.portfolio.AssetPrice;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.LocationKind;
import dev.ballast.kernel.portfolio.ValuedHolding;
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

    /** A holding that something is taken of, at its usable price. */
    private record Lot(
            ValuedHolding valued, AssetPrice price, BigDecimal value, Optional<Route> route) {

        private static final Comparator<Lot> ORDER =
                Comparator.comparing((Lot lot) -> lot.route().isEmpty())
                        .thenComparingInt(lot ->
                                EASIEST_FIRST.indexOf(lot.valued().holding().location().kind()))
                        .thenComparing(Lot::value, Comparator.reverseOrder())
                        .thenComparing(lot -> lot.valued().holding().location())
                        .thenComparing(lot -> lot.valued().holding().asset());
    }

    /** One lot's turn among those of the asset. */
    private record Turn(AssetTarget target, List<Lot> lots, Lot lot) {

        List<Lot> later() {
            return lots.subList(lots.indexOf(lot) + 1, lots.size());
        }
    }

    private record Postponed(Lot lot, Route route, Size size) {}

    private final Routes routes;
    private final Funds funds;
    private final Actions actions;
    private final List<Action> made = new ArrayList<>();

    Sales(Routes routes, Funds funds, Actions actions) {
        this.routes = routes;
        this.funds = funds;
        this.actions = actions;
    }

    List<Action> made() {
        return made;
    }

    /** Sells so much of the asset, in the base currency, from these holdings of it. */
    void sell(AssetTarget target, List<ValuedHolding> holdings, BigDecimal value) {
        var lots = new ArrayList<Lot>(holdings.size());
        for (var valued : holdings) {
            if (valued.value().signum() > 0) {
                lot(valued).ifPresent(lots::add);
            }
        }
        lots.sort(Lot.ORDER);
        var left = value;
        var postponed = new ArrayList<Postponed>();
        for (var lot : lots) {
            if (left.signum() > 0 && lot.route().isPresent()) {
                left = sellOf(new Turn(target, lots, lot), lot.route().get(), left, postponed);
            }
        }
        for (var later : postponed) {
            if (left.signum() > 0) {
                left = left.subtract(postpone(target, later, left));
            }
        }
        for (var lot : lots) {
            if (left.signum() > 0 && lot.route().isEmpty()) {
                left = left.subtract(block(target, lot, left));
            }
        }
    }

    /** A holding that is not wanted and can't be valued. */
    void blockUnpriced(AssetTarget target, ValuedHolding valued) {
        var holding = valued.holding();
        made.add(
                actions.blocked(
                        new Actions.Subject(OrderSide.SELL, holding.asset(), target),
                        holding.location(),
                        holding.quantity().value(),
                        Optional.empty(),
                        Obstacles.ofPrice(holding),
                        List.of()));
    }

    private Optional<Lot> lot(ValuedHolding valued) {
        var holding = valued.holding();
        return valued.used()
                .map(price ->
                        new Lot(
                                valued,
                                price,
                                available(valued).value().multiply(price.price().value()),
                                routes.at(holding.location(), holding.asset()).stream()
                                        .findFirst()))
                .filter(lot -> lot.value().signum() > 0);
    }

    // Of a cash asset, buys may have taken some already.
    private Quantity available(ValuedHolding valued) {
        var holding = valued.holding();
        return routes.isCash(holding.asset()) && holding.location().isTradable()
                ? holding.quantity().min(Quantity.of(funds.at(holding.location(), holding.asset())))
                : holding.quantity();
    }

    private BigDecimal sellOf(Turn turn, Route route, BigDecimal left, List<Postponed> postponed) {
        var lot = turn.lot();
        var share = left.min(lot.value());
        var inQuote = route.priced(lot.price().price());
        var size = Size.of(route.instrument().filters(), inQuote, quantity(lot, share));
        if (!(size instanceof Size.Order order)) {
            postponed.add(new Postponed(lot, route, size));
            return left;
        }
        var quantity = order.quantity();
        var deal = actions.deal(route, lot.price(), quantity);
        funds.receive(deal);
        if (routes.isCash(lot.valued().holding().asset())) {
            funds.put(route.location(), lot.valued().holding().asset(), quantity.value().negate());
        }
        var rest = left.subtract(order.isCapped() ? deal.notionalInBase() : share);
        made.add(
                actions.planned(
                        subject(turn.target(), lot),
                        deal,
                        lot.price(),
                        order.reasons(),
                        rest.signum() > 0 ? List.of() : elsewhere(turn)));
        return rest;
    }

    private List<Alternative> elsewhere(Turn turn) {
        var chosen = turn.lot().valued().holding().location();
        var others = new ArrayList<Alternative>();
        for (var lot : turn.later()) {
            var name = "sell at " + lot.valued().holding().location().name();
            others.add(new Alternative(name, later(lot, chosen)));
        }
        return others;
    }

    private Reason later(Lot lot, Location chosen) {
        var holding = lot.valued().holding();
        return lot.route().isEmpty()
                ? routes.obstacle(holding.location(), holding.asset())
                : Reason.of(ReasonCode.ANOTHER_FIRST, holding.location().name(), chosen.name());
    }

    private BigDecimal postpone(AssetTarget target, Postponed later, BigDecimal left) {
        var share = left.min(later.lot().value());
        var wanted = quantity(later.lot(), share);
        made.add(
                switch (later.size()) {
                    case Size.TooSmall small ->
                            actions.deferred(
                                    subject(target, later.lot()),
                                    later.route(),
                                    wanted,
                                    later.lot().price(),
                                    small);
                    case Size.Impossible(var reason) -> block(target, later.lot(), wanted, reason);
                    case Size.Order _ -> throw new IllegalStateException("an order was postponed");
                });
        return share;
    }

    private BigDecimal block(AssetTarget target, Lot lot, BigDecimal left) {
        var share = left.min(lot.value());
        var holding = lot.valued().holding();
        var reason = routes.obstacle(holding.location(), holding.asset());
        made.add(block(target, lot, quantity(lot, share), reason));
        return share;
    }

    private Action block(AssetTarget target, Lot lot, BigDecimal wanted, Reason reason) {
        return actions.blocked(
                subject(target, lot),
                lot.valued().holding().location(),
                wanted,
                Optional.of(lot.price()),
                reason,
                List.of());
    }

    private BigDecimal quantity(Lot lot, BigDecimal share) {
        return share.compareTo(lot.value()) == 0
                ? available(lot.valued()).value()
                : Exactly.quantity(share, lot.price().price().value());
    }

    private static Actions.Subject subject(AssetTarget target, Lot lot) {
        return new Actions.Subject(OrderSide.SELL, lot.valued().holding().asset(), target);
    }
}
