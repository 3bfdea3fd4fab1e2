package dev.ballast.kernel.fill;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.time.Instant;

/** A part of an order that was traded, exactly as the venue reports it. */
public record Fill(
        TradeId tradeId,
        Quantity quantity,
        Price price,
        Money fee,
        LiquiditySide liquidity,
        Instant occurredAt) {

    public Fill {
        if (!quantity.isPositive()) {
            throw new IllegalArgumentException("filled quantity is not positive: " + quantity);
        }
    }

    public Money notional(Asset quote) {
        return price.times(quantity, quote);
    }
}
