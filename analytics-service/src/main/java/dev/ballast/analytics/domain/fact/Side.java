package dev.ballast.analytics.domain.fact;

import java.math.BigDecimal;

/** Whether an order buys or sells. */
public enum Side {
    BUY,
    SELL;

    /**
     * Turns a difference in price into what it cost: paying more is worse for a buy, getting less
     * for a sell.
     */
    public BigDecimal cost(BigDecimal difference) {
        return this == BUY ? difference : difference.negate();
    }
}
