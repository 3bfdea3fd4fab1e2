package dev.ballast.kernel.rebalance;

import java.math.BigDecimal;

/** What lies, or will lie, of one cash asset at one location. */
final class Purse {

    private BigDecimal amount = BigDecimal.ZERO;

    BigDecimal amount() {
        return amount;
    }

    void put(BigDecimal more) {
        amount = amount.add(more);
    }

    void take(BigDecimal less) {
        amount = amount.subtract(less);
    }
}
