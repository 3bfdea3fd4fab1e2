package dev.ballast.execution.domain.safety;

import java.util.Optional;

/** No order is larger than the limit allows. */
final class NotionalLimit implements OrderRule {

    @Override
    public Optional<Finding> check(OrderCase order) {
        var limits = order.risk().limits();
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        var allowed = limits.get().maxOrderNotional();
        return order.notional().compareTo(allowed) <= 0
                ? Optional.empty()
                : Optional.of(
                        Finding.deny(
                                "ORDER_NOTIONAL_ABOVE_LIMIT",
                                "the order on %s is larger than the limit allows"
                                        .formatted(order.instrument()),
                                order.notional().stripTrailingZeros().toPlainString(),
                                allowed.toPlainString()));
    }
}
