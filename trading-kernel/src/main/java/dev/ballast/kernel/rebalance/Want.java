package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.portfolio.AssetPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** A buy in the making: what is still wanted, and what was found for it so far. */
final class Want {

    /** A route that would do, but whose venue wants a larger order. */
    record TooSmallAt(Route route, Size.TooSmall size) {}

    private final AssetTarget target;
    private final AssetPrice price;
    private final List<Route> homes;
    private final List<Route> others;
    private final List<Route> routes;
    // By identity: a route is made once for a want, and comparing instruments takes long.
    private final IdentityHashMap<Route, Quantity> taken = new IdentityHashMap<>(4);
    private final IdentityHashMap<Route, List<Reason>> adjustments = new IdentityHashMap<>(4);
    private final IdentityHashMap<Route, Reason> passedOver = new IdentityHashMap<>(4);
    private Optional<TooSmallAt> tooSmall = Optional.empty();
    private BigDecimal left;

    Want(AssetTarget target, AssetPrice price, List<Route> homes, List<Route> others) {
        this.target = target;
        this.price = price;
        this.homes = homes;
        this.others = others;
        var both = new ArrayList<>(homes);
        both.addAll(others);
        this.routes = List.copyOf(both);
        this.left = target.difference();
    }

    AssetTarget target() {
        return target;
    }

    AssetPrice price() {
        return price;
    }

    List<Route> homes() {
        return homes;
    }

    List<Route> others() {
        return others;
    }

    Optional<Route> firstRoute() {
        return routes.stream().findFirst();
    }

    /** Still to be bought, in the base currency. */
    BigDecimal left() {
        return left;
    }

    boolean isOpen() {
        return left.signum() > 0;
    }

    BigDecimal quantity(BigDecimal value) {
        return Exactly.quantity(value, price.price().value());
    }

    /** In the order in which they were preferred. */
    List<Route> takenRoutes() {
        return routes.stream().filter(taken::containsKey).toList();
    }

    Quantity takenAt(Route route) {
        return taken.getOrDefault(route, Quantity.ZERO);
    }

    List<Reason> adjustmentsAt(Route route) {
        return adjustments.getOrDefault(route, List.of());
    }

    Optional<TooSmallAt> tooSmall() {
        return tooSmall;
    }

    /** What the venue makes of so much more; what was taken before has passed its minimums. */
    Size sizeAt(Route route, BigDecimal value) {
        var before = takenAt(route);
        var size =
                Size.of(
                        route.instrument().filters(),
                        route.priced(price.price()),
                        before.value().add(quantity(value)));
        return size instanceof Size.Order(var quantity, var reasons)
                ? new Size.Order(quantity.minus(before), reasons)
                : size;
    }

    void take(Route route, Size.Order order, BigDecimal value) {
        taken.merge(route, order.quantity(), Quantity::plus);
        adjustments.put(route, order.reasons());
        passedOver.remove(route);
        left = left.subtract(value);
    }

    void leave(Route route, Size.TooSmall size) {
        if (tooSmall.isEmpty()) {
            tooSmall = Optional.of(new TooSmallAt(route, size));
        }
    }

    void passOver(Route route, Reason reason) {
        if (!taken.containsKey(route)) {
            passedOver.putIfAbsent(route, reason);
        }
    }

    /** Why no route would take an order of any size, if that is so. */
    Optional<Reason> impossible() {
        return passedOver.values().stream()
                .filter(reason -> reason.code() == ReasonCode.PRICE_BELOW_TICK)
                .findFirst()
                .filter(_ -> routes.stream().allMatch(this::isImpossible));
    }

    private boolean isImpossible(Route route) {
        var reason = passedOver.get(route);
        return reason != null && reason.code() == ReasonCode.PRICE_BELOW_TICK;
    }

    /** The routes that were not taken, and why. */
    List<Alternative> rejected() {
        var chosen = routes.stream().filter(taken::containsKey).findFirst();
        var rejected = new ArrayList<Alternative>(routes.size());
        for (var route : routes) {
            if (!taken.containsKey(route)) {
                Optional.ofNullable(passedOver.get(route))
                        .or(() -> chosen.map(first -> later(route, first)))
                        .map(reason -> new Alternative(name(route), reason))
                        .ifPresent(rejected::add);
            }
        }
        return rejected;
    }

    private static Reason later(Route route, Route chosen) {
        return Reason.of(
                ReasonCode.ANOTHER_FIRST,
                Figure.of("location", route.instrument().id()),
                Figure.of("chosen", chosen.instrument().id()));
    }

    private static String name(Route route) {
        return "buy " + route.instrument().id() + " at " + route.location().name();
    }
}
