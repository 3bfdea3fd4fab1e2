package dev.ballast.kernel.portfolio;

import dev.ballast.kernel.money.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What one unit of an asset is worth in the base currency, and how far that can be trusted.
 *
 * @param asOf when it was so; empty where the source has no time
 * @param error relative error that the price's rounding implies; empty where it is exact
 */
public record AssetPrice(
        Price price, PriceSource source, Optional<Instant> asOf, Optional<BigDecimal> error) {

    /** A price that may be wrong by more than this counts as missing. */
    public static final BigDecimal LARGEST_ERROR = new BigDecimal("0.005");

    public static AssetPrice model(Price price) {
        return new AssetPrice(price, PriceSource.MODEL, Optional.empty(), Optional.empty());
    }

    public boolean isPrecise() {
        return error.isEmpty() || error.get().compareTo(LARGEST_ERROR) <= 0;
    }

    public boolean isUsable() {
        return !price.isZero() && isPrecise();
    }
}
