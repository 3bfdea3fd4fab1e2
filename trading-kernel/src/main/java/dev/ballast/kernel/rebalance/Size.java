package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.instrument.Filters;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What a venue's rules make of a wanted quantity. */
sealed interface Size {

    /** An order that the venue takes. */
    record Order(Quantity quantity, List<Reason> reasons) implements Size {

        /** Whether the venue takes less at once than was wanted. */
        boolean isCapped() {
            return !reasons.isEmpty() && reasons.getFirst().code() == ReasonCode.LOT_MAXIMUM;
        }
    }

    record TooSmall(Reason reason, Quantity minimum) implements Size {}

    record Impossible(Reason reason) implements Size {}

    static Size of(Filters filters, Price price, BigDecimal wanted) {
        if (price.value().compareTo(filters.tickSize()) < 0) {
            return new Impossible(
                    Reason.of(ReasonCode.PRICE_BELOW_TICK, price.value(), filters.tickSize()));
        }
        var most = filters.maxQuantity().map(Quantity::value).orElse(wanted);
        var quantity = filters.roundDown(Quantity.of(wanted.min(most)));
        return tooSmall(filters, price, wanted, quantity)
                .<Size>map(reason -> new TooSmall(reason, minimum(filters, price)))
                .orElseGet(() -> new Order(quantity, adjusted(filters, wanted, most, quantity)));
    }

    private static Optional<Reason> tooSmall(
            Filters filters, Price price, BigDecimal wanted, Quantity quantity) {
        if (quantity.isZero() || quantity.compareTo(filters.minQuantity()) < 0) {
            var least = filters.minQuantity().value().max(filters.stepSize());
            return Optional.of(Reason.of(ReasonCode.BELOW_MIN_QUANTITY, wanted, least));
        }
        var notional = price.value().multiply(quantity.value());
        return notional.compareTo(filters.minNotional()) >= 0
                ? Optional.empty()
                : Optional.of(
                        Reason.of(
                                ReasonCode.BELOW_MIN_NOTIONAL,
                                wanted,
                                price.value().multiply(wanted),
                                filters.minNotional()));
    }

    private static List<Reason> adjusted(
            Filters filters, BigDecimal wanted, BigDecimal most, Quantity quantity) {
        if (wanted.compareTo(most) > 0) {
            return List.of(Reason.of(ReasonCode.LOT_MAXIMUM, most, wanted));
        }
        return quantity.value().compareTo(wanted) == 0
                ? List.of()
                : List.of(
                        Reason.of(
                                ReasonCode.ROUNDING, filters.stepSize(), wanted, quantity.value()));
    }

    /** The least quantity on the step that passes both minimums. */
    private static Quantity minimum(Filters filters, Price price) {
        var byNotional = filters.minNotional().divide(price.value(), 24, RoundingMode.UP);
        var least = filters.minQuantity().value().max(byNotional).max(filters.stepSize());
        return Quantity.of(
                least.divide(filters.stepSize(), 0, RoundingMode.UP).multiply(filters.stepSize()));
    }
}
