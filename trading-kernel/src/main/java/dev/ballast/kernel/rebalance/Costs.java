package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Money;
import java.math.BigDecimal;

/**
 * What an order is expected to cost, in its route's quote but for the fee.
 *
 * @param fee in the asset that the venue takes it in
 * @param feeInQuote the same at the order's price
 * @param slippageRate as a share of the notional
 */
record Costs(Money fee, BigDecimal feeInQuote, BigDecimal slippageRate, BigDecimal slippage) {}
