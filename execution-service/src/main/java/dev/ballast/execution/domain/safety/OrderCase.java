package dev.ballast.execution.domain.safety;

import dev.ballast.execution.domain.risk.RiskCopy;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderSide;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * An order that is about to be sent and all that its safety depends on.
 *
 * @param listed the instrument as it was last heard of; empty when it never was
 */
public record OrderCase(
        OrderSide side,
        InstrumentId instrument,
        Quantity quantity,
        Price price,
        Optional<Instant> priceAsOf,
        Optional<Instrument> listed,
        RiskCopy risk,
        Instant now) {

    BigDecimal notional() {
        return price.value().multiply(quantity.value());
    }
}
