package dev.ballast.analytics.adapter.kafka;

import dev.ballast.analytics.domain.portfolio.Mode;
import dev.ballast.events.Amounts;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Turns what stands on the wire into our own words. */
final class Read {
    private Read() {}

    static Mode mode(dev.ballast.events.wire.Mode wire) {
        return switch (wire) {
            case PAPER -> Mode.PAPER;
            case LIVE -> Mode.LIVE;
            case UNKNOWN -> throw new IllegalArgumentException("the mode is unknown");
        };
    }

    static BigDecimal amount(BigDecimal wire) {
        return Amounts.value(wire);
    }

    static @Nullable BigDecimal optional(@Nullable BigDecimal wire) {
        return wire == null ? null : amount(wire);
    }

    static Quantity quantity(BigDecimal wire) {
        return Quantity.of(wire);
    }

    static Price price(BigDecimal wire) {
        return Price.of(wire);
    }
}
