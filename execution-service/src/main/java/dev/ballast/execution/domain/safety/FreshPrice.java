package dev.ballast.execution.domain.safety;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The decision price is not older than the limit allows. */
final class FreshPrice implements OrderRule {

    @Override
    public Optional<Finding> check(OrderCase order) {
        if (order.price().isZero()) {
            return Optional.of(Finding.deny("PRICE_MISSING", "the action has no decision price"));
        }
        var limits = order.risk().limits();
        if (limits.isEmpty() || order.priceAsOf().isEmpty()) {
            return Optional.empty();
        }
        var age = Duration.between(order.priceAsOf().get(), order.now());
        var allowed = limits.get().maxPriceAge();
        return age.compareTo(allowed) <= 0
                ? Optional.empty()
                : Optional.of(
                        Finding.deny(
                                "PRICE_STALE",
                                "the price of %s is too old".formatted(order.instrument()),
                                age.truncatedTo(ChronoUnit.SECONDS),
                                allowed));
    }
}
