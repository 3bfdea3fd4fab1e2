package dev.ballast.kernel.rebalance;

import java.math.BigDecimal;

/**
 * What the planned actions come to, in the base currency.
 *
 * @param fees estimated, one of a bought asset at its action's price; beside the turnover, not part
 *     of it
 * @param slippage estimated by the cost model; beside the turnover too
 */
public record Totals(BigDecimal buy, BigDecimal sell, BigDecimal fees, BigDecimal slippage) {

    public BigDecimal turnover() {
        return buy.add(sell);
    }
}
