package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;

/**
 * An order and the money that it moves, in its route's quote.
 *
 * @param notional price × quantity, not rounded
 * @param notionalInBase the same in the base currency
 */
record Deal(
        Route route,
        Price price,
        Quantity quantity,
        BigDecimal notional,
        BigDecimal notionalInBase,
        Costs costs) {

    private static final BigDecimal RESERVED = BigDecimal.TWO;

    /**
     * @param inBase what one unit costs in the base currency
     */
    static Deal of(CostModel model, Route route, Price inBase, Quantity quantity) {
        var price = route.cash().priced(inBase);
        var notional = price.value().multiply(quantity.value());
        var notionalInBase = route.cash().inBase(notional);
        var costs = Costs.of(notional, route.feeRate(), model.rate(notionalInBase));
        return new Deal(route, price, quantity, notional, notionalInBase, costs);
    }

    /** A sale's money comes in, less what is set aside. */
    void receive() {
        route.purse().put(notional.subtract(reserve()));
        route.cash().receive(notionalInBase);
    }

    /** A purchase's money goes, with what is set aside. */
    void spend() {
        route.purse().take(notional.add(reserve()));
        route.cash().spend(notionalInBase);
    }

    /** What is set aside for it: the fee and twice the expected slippage. */
    private BigDecimal reserve() {
        return costs.fee().add(costs.slippage().multiply(RESERVED));
    }

    /** What one unit of notional takes with its reserve, in an order of so much of the base. */
    static BigDecimal reserveFactor(CostModel model, Route route, BigDecimal notional) {
        return BigDecimal.ONE.add(route.feeRate()).add(model.rate(notional).multiply(RESERVED));
    }
}
