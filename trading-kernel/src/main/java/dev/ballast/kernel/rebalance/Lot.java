package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.portfolio.Holding;
import dev.ballast.kernel.portfolio.ValuedHolding;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A holding, where it lies.
 *
 * @param traded the line of its own asset, which may count as another's
 */
record Lot(ValuedHolding valued, Place place, Line traded) {

    Holding holding() {
        return valued.holding();
    }

    BigDecimal value() {
        return valued.value();
    }

    /** Where it counts, if it is money that a venue can spend. */
    Optional<Purse> purse() {
        return place.location().isTradable()
                ? Optional.ofNullable(traded.cash()).map(place::purse)
                : Optional.empty();
    }
}
