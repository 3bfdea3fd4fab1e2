package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.portfolio.AssetPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A buy in the making: what is still wanted, and what was found for it so far. */
final class Want {

    /** A route that would do, but whose venue wants a larger order. */
    record TooSmallAt(Route route, Size.TooSmall size) {}

    private final AssetTarget target;
    private final AssetPrice price;
    private final List<Offer> offers;
    private final int homes;
    private @Nullable TooSmallAt tooSmall;
    private BigDecimal left;

    /**
     * @param offers in the order in which they are preferred
     * @param homes how many of them are where the asset lies already
     */
    Want(AssetTarget target, AssetPrice price, List<Offer> offers, int homes) {
        this.target = target;
        this.price = price;
        this.offers = offers;
        this.homes = homes;
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
        return offers.subList(0, homes);
    }

    List<Offer> others() {
        return offers.subList(homes, offers.size());
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
        return chosen() != null;
    }

    BigDecimal quantity(BigDecimal value) {
        return Exactly.quantity(value, price.price().value());
    }

    Optional<TooSmallAt> tooSmall() {
        return Optional.ofNullable(tooSmall);
    }

    /** What the venue makes of so much more; what was taken before has passed its minimums. */
    Size sizeAt(Offer offer, BigDecimal value) {
        var before = offer.taken();
        var size = sizeOf(offer.route(), before.value().add(quantity(value)));
        return offer.isTaken() && size instanceof Size.Order(var quantity, var reasons)
                ? new Size.Order(quantity.minus(before), reasons)
                : size;
    }

    private Size sizeOf(Route route, BigDecimal quantity) {
        var inQuote = route.cash().priced(price.price());
        return Size.of(route.instrument().filters(), inQuote, quantity);
    }

    void take(Offer offer, Size.Order order, Deal deal, BigDecimal value) {
        offer.take(order, deal);
        left = left.subtract(value);
    }

    void leave(Offer offer, Size.TooSmall size) {
        if (tooSmall == null) {
            tooSmall = new TooSmallAt(offer.route(), size);
        }
    }

    /** Why no route would take an order of any size, if that is so. */
    Optional<Reason> impossible() {
        return offers.stream().allMatch(Offer::isImpossible)
                ? offers.stream().findFirst().map(Offer::passedOver)
                : Optional.empty();
    }

    /** The routes that were not taken, and why. */
    List<Alternative> rejected() {
        var chosen = chosen();
        var rejected = new ArrayList<Alternative>(offers.size());
        for (var offer : offers) {
            if (!offer.isTaken()) {
                var reason = offer.passedOver();
                if (reason == null && chosen != null) {
                    reason = later(offer.route(), chosen);
                }
                if (reason != null) {
                    rejected.add(new Alternative(name(offer.route()), reason));
                }
            }
        }
        return List.copyOf(rejected);
    }

    /** The first that was taken. */
    private @Nullable Route chosen() {
        for (var offer : offers) {
            if (offer.isTaken()) {
                return offer.route();
            }
        }
        return null;
    }

    private static Reason later(Route route, Route chosen) {
        return Reason.of(ReasonCode.ANOTHER_FIRST, route.id(), chosen.id());
    }

    private static String name(Route route) {
        return "buy " + route.id() + " at " + route.location().name();
    }
}
