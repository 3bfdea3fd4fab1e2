package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;

/**
 * An order and the money that it moves, in its route's quote.
 *
 * @param notional price × quantity, not rounded
 */
record Deal(Route route, Price price, Quantity quantity, BigDecimal notional, Costs costs) {

    private static final BigDecimal RESERVED = BigDecimal.TWO;

    /**
     * @param inBase what one unit costs in the base currency
     */
    static Deal of(CostModel model, Route route, Price inBase, Quantity quantity) {
        var price = route.priced(inBase);
        var notional = price.value().multiply(quantity.value());
        return new Deal(route, price, quantity, notional, Costs.of(model, route, notional));
    }

    /** What is set aside for it: the fee and twice the expected slippage. */
    BigDecimal reserve() {
        return costs.fee().add(costs.slippage().multiply(RESERVED));
    }

    /** What one unit of notional takes with its reserve, in an order of so much of the base. */
    static BigDecimal reserveFactor(CostModel model, Route route, BigDecimal notional) {
        return BigDecimal.ONE.add(route.feeRate()).add(model.rate(notional).multiply(RESERVED));
    }

    BigDecimal notionalInBase() {
        return route.inBase(notional);
    }
}
