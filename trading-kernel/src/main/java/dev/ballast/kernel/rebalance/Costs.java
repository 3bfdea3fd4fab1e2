package dev.ballast.kernel.rebalance;

import java.math.BigDecimal;

/**
 * What an order is expected to cost, in its route's quote.
 *
 * @param slippageRate as a share of the notional
 */
record Costs(BigDecimal fee, BigDecimal slippageRate, BigDecimal slippage) {

    static Costs of(BigDecimal notional, BigDecimal feeRate, BigDecimal slippageRate) {
        return new Costs(
                Exactly.cost(notional.multiply(feeRate)),
                slippageRate,
                Exactly.cost(notional.multiply(slippageRate)));
    }
}
