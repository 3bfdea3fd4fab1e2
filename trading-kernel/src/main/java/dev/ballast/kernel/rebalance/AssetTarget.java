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
 * @param difference positive: to buy; negative: to sell
 */
record AssetTarget(
        Line line,
        Drift drift,
        BigDecimal weight,
        BigDecimal present,
        BigDecimal destination,
        BigDecimal difference) {

    static AssetTarget of(
            Line line, Drift drift, BigDecimal weight, BigDecimal present, BigDecimal destination) {
        return new AssetTarget(
                line, drift, weight, present, destination, destination.subtract(present));
    }

    Asset asset() {
        return line.asset();
    }

    AssetGroup group() {
        return line.group();
    }

    /** The target that it falls under: itself or its group. */
    String key() {
        return drift.key();
    }
}
