package dev.ballast.execution.domain.plan;

import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderSide;
import java.time.Instant;
import java.util.Optional;

/**
 * One trade that a plan decided on.
 *
 * @param price the decision price
 * @param priceAsOf when that price was true; empty where it is an assumption without an age
 * @param fee estimated, in the quote asset
 */
public record PlannedAction(
        ActionId id,
        int sequence,
        OrderSide side,
        InstrumentId instrument,
        String location,
        Quantity quantity,
        Price price,
        Optional<Instant> priceAsOf,
        Money fee) {

    public Money notional() {
        return price.times(quantity, instrument.quote());
    }
}
