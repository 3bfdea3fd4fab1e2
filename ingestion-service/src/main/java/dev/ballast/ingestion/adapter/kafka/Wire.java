package dev.ballast.ingestion.adapter.kafka;

import dev.ballast.events.Amounts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts that may be absent. */
final class Wire {

    private Wire() {}

    static @Nullable BigDecimal optional(@Nullable BigDecimal amount) {
        return amount == null ? null : Amounts.wire(amount);
    }
}
