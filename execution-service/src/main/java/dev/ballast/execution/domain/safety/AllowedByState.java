package dev.ballast.execution.domain.safety;

import dev.ballast.execution.domain.risk.ScopedState;
import dev.ballast.kernel.order.OrderSide;
import java.util.Optional;

/** The narrowest trading state lets the order go: HALTED none, REDUCING sells only. */
final class AllowedByState implements OrderRule {

    @Override
    public Optional<Finding> check(OrderCase order) {
        var scoped = order.risk().stateOf(order.instrument());
        return switch (scoped.state()) {
            case ACTIVE -> Optional.empty();
            case REDUCING ->
                    order.side() == OrderSide.SELL
                            ? Optional.empty()
                            : Optional.of(finding("TRADING_REDUCING", scoped));
            case HALTED -> Optional.of(finding("TRADING_HALTED", scoped));
        };
    }

    private static Finding finding(String rule, ScopedState scoped) {
        var message =
                "trading is %s for %s %s: %s"
                        .formatted(scoped.state(), scoped.kind(), scoped.scope(), scoped.reason());
        return Finding.deny(rule, message, scoped.state(), "ACTIVE");
    }
}
