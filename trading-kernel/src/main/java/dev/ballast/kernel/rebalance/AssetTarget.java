package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.math.BigDecimal;

/**
 * Where one asset stands and where it should go.
 *
 * @param key the target that it falls under: itself or its group
 * @param weight the target as a share of the portfolio
 * @param present its value now
 * @param destination the value to go to; differs from the target's where a band says so
 */
record AssetTarget(
        Asset asset,
        AssetGroup group,
        String key,
        BigDecimal weight,
        BigDecimal present,
        BigDecimal destination) {

    /** Positive: to buy; negative: to sell. */
    BigDecimal difference() {
        return destination.subtract(present);
    }
}
