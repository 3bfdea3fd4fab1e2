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
 * @param fee estimated, in the asset that the venue takes it in: the quote asset, or a buy's own
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

    /** What a sell brings and a buy costs; a fee that is taken of what is bought costs no cash. */
    public Money cash() {
        var cashFee = fee.asset().equals(instrument.quote()) ? fee : Money.zero(instrument.quote());
        return side == OrderSide.SELL ? notional().minus(cashFee) : notional().plus(cashFee);
    }
}
