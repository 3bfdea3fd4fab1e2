package dev.ballast.execution.domain.safety;

import dev.ballast.kernel.instrument.Filters;
import java.util.Optional;

/** Quantity and notional keep to the venue's increments and minimums. */
final class VenueFilters implements OrderRule {

    @Override
    public Optional<Finding> check(OrderCase order) {
        return order.listed().flatMap(instrument -> check(order, instrument.filters()));
    }

    private static Optional<Finding> check(OrderCase order, Filters filters) {
        var quantity = order.quantity();
        if (!filters.isOnStep(quantity)) {
            return deny("QUANTITY_OFF_STEP", order, quantity, filters.stepSize().toPlainString());
        }
        if (quantity.compareTo(filters.minQuantity()) < 0) {
            return deny("QUANTITY_BELOW_MINIMUM", order, quantity, filters.minQuantity());
        }
        var most = filters.maxQuantity().filter(maximum -> quantity.compareTo(maximum) > 0);
        if (most.isPresent()) {
            return deny("QUANTITY_ABOVE_MAXIMUM", order, quantity, most.get());
        }
        if (order.notional().compareTo(filters.minNotional()) < 0) {
            return deny(
                    "NOTIONAL_BELOW_MINIMUM",
                    order,
                    order.notional().stripTrailingZeros().toPlainString(),
                    filters.minNotional().toPlainString());
        }
        return Optional.empty();
    }

    private static Optional<Finding> deny(
            String rule, OrderCase order, Object value, Object limit) {
        var message = "the venue's rules for %s refuse it".formatted(order.instrument());
        return Optional.of(Finding.deny(rule, message, value, limit));
    }
}
