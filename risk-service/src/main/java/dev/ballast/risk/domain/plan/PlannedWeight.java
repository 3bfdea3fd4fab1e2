package dev.ballast.risk.domain.plan;

import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;

/** An asset's share of the portfolio's value, before and after the plan. */
public record PlannedWeight(
        Asset asset, String group, BigDecimal before, BigDecimal target, BigDecimal after) {}
