package dev.ballast.kernel.portfolio;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Quantity;
import java.util.Optional;

/**
 * So much of an asset at one location.
 *
 * @param alias the asset that it counts as in targets: WBTC counts as BTC
 * @param quantity negative where the statement says so; then it is shown and counts for nothing
 */
public record Holding(
        Asset asset,
        Asset alias,
        AssetGroup group,
        Location location,
        Quantity quantity,
        Optional<AssetPrice> price) {}
