package dev.ballast.ingestion.domain.snapshot;

import dev.ballast.ingestion.domain.asset.Classification;
import dev.ballast.ingestion.domain.ledger.AssetPrice;
import dev.ballast.ingestion.domain.ledger.Report;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An asset at a place, normalised and priced.
 *
 * @param price null where nobody has said anything about one
 * @param value quantity × price; null without a price
 * @param reported what the last statement of the place said; null where it didn't name the asset
 */
public record Holding(
        Asset asset,
        Classification classification,
        Location location,
        BigDecimal quantity,
        @Nullable AssetPrice price,
        @Nullable BigDecimal value,
        @Nullable Report reported) {

    /** Shown, and left out of totals: under CoinTracking's overall method it is not a debt. */
    public boolean isNegative() {
        return quantity.signum() < 0;
    }

    /** What it adds to the portfolio's value. */
    public BigDecimal counted() {
        return value == null || isNegative() ? BigDecimal.ZERO : value;
    }
}
