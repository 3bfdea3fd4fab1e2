package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.math.BigDecimal;

/** An asset's share of the portfolio now, as wanted, and once the planned actions are done. */
public record AssetWeight(
        Asset asset, AssetGroup group, BigDecimal before, BigDecimal target, BigDecimal after) {}
