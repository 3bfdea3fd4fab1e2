package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.Drift;
import java.math.BigDecimal;

/**
 * Where one asset stands and where it should go.
 *
 * @param drift of the target that it falls under: its own or its group's
 * @param weight the target as a share of the portfolio
 * @param present its value now
 * @param destination the value to go to; differs from the target's where a band says so
 */
record AssetTarget(
        Asset asset,
        AssetGroup group,
        Drift drift,
        BigDecimal weight,
        BigDecimal present,
        BigDecimal destination) {

    /** The target that it falls under: itself or its group. */
    String key() {
        return drift.key();
    }

    /** Positive: to buy; negative: to sell. */
    BigDecimal difference() {
        return destination.subtract(present);
    }
}
