package dev.ballast.execution.domain.risk;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What no order and no plan may exceed.
 *
 * @param maxOrderNotional in the base currency
 * @param maxTurnover as a share of the portfolio's value
 */
public record Limits(
        BigDecimal maxOrderNotional, BigDecimal maxTurnover, Duration maxPriceAge, long version) {}
