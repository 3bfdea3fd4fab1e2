package dev.ballast.kernel.rebalance;

import java.math.BigDecimal;

/**
 * What an order is expected to cost, in its route's quote.
 *
 * @param slippageRate as a share of the notional
 */
record Costs(BigDecimal fee, BigDecimal slippageRate, BigDecimal slippage) {

    static Costs of(CostModel model, Route route, BigDecimal notional) {
        var rate = model.rate(route.inBase(notional));
        return new Costs(
                Exactly.cost(notional.multiply(route.feeRate())),
                rate,
                Exactly.cost(notional.multiply(rate)));
    }
}
