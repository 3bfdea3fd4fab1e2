package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.portfolio.Location;
import java.math.BigDecimal;

/** A way to trade an asset: a pair at a place. */
final class Route {

    private final Place place;
    private final Instrument instrument;
    private final Cash cash;

    Route(Place place, Instrument instrument, Cash cash) {
        this.place = place;
        this.instrument = instrument;
        this.cash = cash;
    }

    Place place() {
        return place;
    }

    Location location() {
        return place.location();
    }

    Instrument instrument() {
        return instrument;
    }

    /** The pair's. */
    InstrumentId id() {
        return instrument.id();
    }

    Cash cash() {
        return cash;
    }

    Asset quote() {
        return cash.asset();
    }

    /** Of the quote, where it is traded. */
    Purse purse() {
        return place.purse(cash);
    }

    BigDecimal feeRate() {
        return instrument.fees().taker();
    }

    /** What a buy pays beside its notional, as a share of it. */
    BigDecimal feeOnTopOfBuy() {
        return instrument.fees().takerOnTopOfBuy();
    }

    /** Whether an order's fee is taken of what it buys. */
    boolean isFeeInBase(OrderSide side) {
        return side == OrderSide.BUY && instrument.fees().asset() == FeeAsset.RECEIVED;
    }
}
