package dev.ballast.planner.domain.dust;

import dev.ballast.planner.domain.plan.Explanation;
import dev.ballast.planner.domain.plan.PlanAction;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an order was too small for.
 *
 * @param minimum in the asset or, for a notional, in the quote asset
 */
public record Shortfall(DustFilter filter, BigDecimal minimum) {

    static Shortfall of(PlanAction action) {
        return action.reasons().stream()
                .flatMap(reason -> told(reason).stream())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("deferred for no minimum: " + action.id()));
    }

    private static Optional<Shortfall> told(Explanation reason) {
        return DustFilter.in(reason)
                .map(filter -> new Shortfall(filter, new BigDecimal(minimum(reason))));
    }

    private static String minimum(Explanation reason) {
        var minimum = reason.values().get("minimum");
        if (minimum == null) {
            throw new IllegalStateException(reason.code() + " names no minimum");
        }
        return minimum;
    }
}
