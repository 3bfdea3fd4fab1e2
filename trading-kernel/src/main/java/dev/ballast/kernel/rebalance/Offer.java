package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A route that a buy may take, and what came of it. */
final class Offer {

    private final Route route;
    private Quantity taken = Quantity.ZERO;
    private List<Reason> adjustments = List.of();
    private @Nullable Deal deal;
    private @Nullable Reason passedOver;

    Offer(Route route) {
        this.route = route;
    }

    Route route() {
        return route;
    }

    boolean isTaken() {
        return taken.isPositive();
    }

    Quantity taken() {
        return taken;
    }

    /** All that was taken as one order, if it came at once. */
    @Nullable Deal deal() {
        return deal;
    }

    /** What the venue's rules made of what was wanted. */
    List<Reason> adjustments() {
        return adjustments;
    }

    void take(Size.Order order, Deal made) {
        deal = isTaken() ? null : made;
        taken = taken.plus(order.quantity());
        adjustments = order.reasons();
        passedOver = null;
    }

    /** The first reason stays, unless it is taken after all. */
    void passOver(Reason reason) {
        if (passedOver == null && !isTaken()) {
            passedOver = reason;
        }
    }

    boolean isImpossible() {
        return passedOver != null && passedOver.code() == ReasonCode.PRICE_BELOW_TICK;
    }

    /** Why it was not taken, where that was said. */
    @Nullable Reason passedOver() {
        return passedOver;
    }
}
