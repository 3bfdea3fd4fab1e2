package dev.ballast.risk.domain.limits;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What a desk may do. Shares are of the portfolio's value; amounts are in its base currency.
 *
 * @param maxOrderNotional most that one action may trade; more is denied
 * @param maxTurnover most that buys and sells together may trade, as a share; more is denied
 * @param maxAssetWeight share of one asset after the plan; above it a person must agree
 * @param maxGroupWeight share of one group after the plan; above it a person must agree
 * @param minStablecoinWeight share of stablecoins after the plan; below it a person must agree
 * @param maxPriceAge oldest price that may be traded on; older is denied
 */
public record LimitFigures(
        BigDecimal maxOrderNotional,
        BigDecimal maxTurnover,
        BigDecimal maxAssetWeight,
        BigDecimal maxGroupWeight,
        BigDecimal minStablecoinWeight,
        Duration maxPriceAge) {

    /** Where a new desk begins: wide enough for paper, narrow enough to notice a slip. */
    public static final LimitFigures DEFAULT =
            new LimitFigures(
                    new BigDecimal("1000000"),
                    new BigDecimal("1.5"),
                    new BigDecimal("0.6"),
                    new BigDecimal("0.75"),
                    BigDecimal.ZERO,
                    Duration.ofDays(1));

    public LimitFigures {
        maxOrderNotional = normal(maxOrderNotional);
        maxTurnover = normal(maxTurnover);
        maxAssetWeight = normal(maxAssetWeight);
        maxGroupWeight = normal(maxGroupWeight);
        minStablecoinWeight = normal(minStablecoinWeight);
    }

    private static BigDecimal normal(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
