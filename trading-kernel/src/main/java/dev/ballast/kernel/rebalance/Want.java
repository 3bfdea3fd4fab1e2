package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.portfolio.AssetPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A buy in the making: what is still wanted, and what was found for it so far. */
final class Want {

    /** A route that would do, but whose venue wants a larger order. */
    record TooSmallAt(Route route, Size.TooSmall size) {}

    private final AssetTarget target;
    private final AssetPrice price;
    private final List<Offer> homes;
    private final List<Offer> others;
    private final List<Offer> offers;
    private Optional<TooSmallAt> tooSmall = Optional.empty();
    private BigDecimal left;

    Want(AssetTarget target, AssetPrice price, List<Route> homes, List<Route> others) {
        this.target = target;
        this.price = price;
        this.offers = new ArrayList<>(homes.size() + others.size());
        homes.forEach(route -> offers.add(new Offer(route)));
        others.forEach(route -> offers.add(new Offer(route)));
        this.homes = offers.subList(0, homes.size());
        this.others = offers.subList(homes.size(), offers.size());
        this.left = target.difference();
    }

    AssetTarget target() {
        return target;
    }

    AssetPrice price() {
        return price;
    }

    /** Where the asset lies already. */
    List<Offer> homes() {
        return homes;
    }

    List<Offer> others() {
        return others;
    }

    /** All of them, in the order in which they are preferred. */
    List<Offer> offers() {
        return offers;
    }

    /** Still to be bought, in the base currency. */
    BigDecimal left() {
        return left;
    }

    boolean isOpen() {
        return left.signum() > 0;
    }

    boolean isTaken() {
        return offers.stream().anyMatch(Offer::isTaken);
    }

    BigDecimal quantity(BigDecimal value) {
        return Exactly.quantity(value, price.price().value());
    }

    Optional<TooSmallAt> tooSmall() {
        return tooSmall;
    }

    /** What the venue makes of so much more; what was taken before has passed its minimums. */
    Size sizeAt(Offer offer, BigDecimal value) {
        var before = offer.taken();
        var size =
                Size.of(
                        offer.route().instrument().filters(),
                        offer.route().priced(price.price()),
                        before.value().add(quantity(value)));
        return size instanceof Size.Order(var quantity, var reasons)
                ? new Size.Order(quantity.minus(before), reasons)
                : size;
    }

    void take(Offer offer, Size.Order order, BigDecimal value) {
        offer.take(order);
        left = left.subtract(value);
    }

    void leave(Offer offer, Size.TooSmall size) {
        if (tooSmall.isEmpty()) {
            tooSmall = Optional.of(new TooSmallAt(offer.route(), size));
        }
    }

    /** Why no route would take an order of any size, if that is so. */
    Optional<Reason> impossible() {
        return offers.stream().allMatch(Offer::isImpossible)
                ? offers.stream().findFirst().flatMap(Offer::passedOver)
                : Optional.empty();
    }

    /** The routes that were not taken, and why. */
    List<Alternative> rejected() {
        var chosen = offers.stream().filter(Offer::isTaken).map(Offer::route).findFirst();
        var rejected = new ArrayList<Alternative>(offers.size());
        for (var offer : offers) {
            if (!offer.isTaken()) {
                offer.passedOver()
                        .or(() -> chosen.map(first -> later(offer.route(), first)))
                        .map(reason -> new Alternative(name(offer.route()), reason))
                        .ifPresent(rejected::add);
            }
        }
        return rejected;
    }

    private static Reason later(Route route, Route chosen) {
        return Reason.of(
                ReasonCode.ANOTHER_FIRST, route.instrument().id(), chosen.instrument().id());
    }

    private static String name(Route route) {
        return "buy " + route.instrument().id() + " at " + route.location().name();
    }
}
