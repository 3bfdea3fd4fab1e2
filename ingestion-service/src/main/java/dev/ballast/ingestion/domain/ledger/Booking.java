package dev.ballast.ingestion.domain.ledger;

import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * What one fill changed at its place.
 *
 * @param changes by asset, base and quote and fee
 * @param bought the base asset
 * @param price what one unit of it cost, in the quote asset
 */
public record Booking(
        Instant occurredAt,
        Location location,
        Map<Asset, BigDecimal> changes,
        Asset bought,
        Asset quote,
        BigDecimal price) {

    public Booking {
        changes = Map.copyOf(changes);
    }
}
