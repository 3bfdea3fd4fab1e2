package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.portfolio.Location;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A way to trade an asset: a pair at a location.
 *
 * @param quotePrice what one unit of the pair's quote is worth in the base currency
 */
record Route(Location location, Instrument instrument, BigDecimal quotePrice) {

    private static final MathContext DIGITS = new MathContext(24, RoundingMode.HALF_EVEN);

    Asset quote() {
        return instrument.id().quote();
    }

    BigDecimal feeRate() {
        return instrument.fees().taker();
    }

    /** The price in the quote asset of what costs so much in the base currency. */
    Price priced(Price inBase) {
        return isAtPar()
                ? inBase
                : Price.of(Exactly.price(inBase.value().divide(quotePrice, DIGITS)));
    }

    BigDecimal inBase(BigDecimal amount) {
        return isAtPar() ? amount : amount.multiply(quotePrice);
    }

    private boolean isAtPar() {
        return quotePrice.compareTo(BigDecimal.ONE) == 0;
    }
}
