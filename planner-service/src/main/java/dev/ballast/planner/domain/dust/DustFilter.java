package dev.ballast.planner.domain.dust;

import dev.ballast.kernel.rebalance.ReasonCode;
import dev.ballast.planner.domain.plan.Explanation;
import java.util.Optional;

/** The rule of a venue that an order would have missed. */
public enum DustFilter {
    /** The least quantity of an order, at least one step of the lot size; in the asset. */
    MIN_QUANTITY(ReasonCode.BELOW_MIN_QUANTITY),
    /** The least quantity × price of an order; in the quote asset. */
    MIN_NOTIONAL(ReasonCode.BELOW_MIN_NOTIONAL);

    private final ReasonCode told;

    DustFilter(ReasonCode told) {
        this.told = told;
    }

    /** The rule that a reason tells of, if it tells of one. */
    static Optional<DustFilter> in(Explanation reason) {
        for (var filter : values()) {
            if (filter.told.name().equals(reason.code())) {
                return Optional.of(filter);
            }
        }
        return Optional.empty();
    }
}
