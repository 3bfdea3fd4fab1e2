package dev.ballast.analytics.domain.portfolio;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * So much of an asset at one location.
 *
 * @param alias the asset that it counts as
 * @param price in the portfolio's base currency; absent: unpriced
 * @param value likewise; absent: unpriced
 */
public record Holding(
        Asset asset,
        Asset alias,
        String group,
        String location,
        Quantity quantity,
        @Nullable Price price,
        @Nullable BigDecimal value) {
    /** What it adds to its portfolio's total: a negative or unpriced balance adds nothing. */
    public BigDecimal counted() {
        return value == null ? BigDecimal.ZERO : value.max(BigDecimal.ZERO);
    }
}
