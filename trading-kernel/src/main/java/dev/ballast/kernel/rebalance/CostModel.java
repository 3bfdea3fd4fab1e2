package dev.ballast.kernel.rebalance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an order is expected to lose against its decision price: half the spread, and more the more
 * of the book it takes.
 *
 * @param name what the estimate says it comes from
 * @param impact what taking the whole depth adds to it
 * @param depth how much notional one side of the book holds, in the base currency
 */
public record CostModel(String name, BigDecimal halfSpread, BigDecimal impact, BigDecimal depth) {

    /** An order of more than this share of the depth is not small. */
    private static final BigDecimal SMALL = new BigDecimal("0.1");

    private static final int RATE_DECIMALS = 10;

    public CostModel {
        if (halfSpread.signum() < 0 || impact.signum() < 0 || depth.signum() <= 0) {
            throw new IllegalArgumentException("cost model is negative or has no depth");
        }
    }

    /** Expected loss as a share of the notional. */
    public BigDecimal rate(BigDecimal notional) {
        return halfSpread.add(
                impact.multiply(notional).divide(depth, RATE_DECIMALS, RoundingMode.UP));
    }

    /** The most that counts as a small order. */
    public BigDecimal small() {
        return depth.multiply(SMALL);
    }
}
