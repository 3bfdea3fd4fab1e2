package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderSide;
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
    static Deal of(CostModel model, Route route, OrderSide side, Price inBase, Quantity quantity) {
        var price = route.cash().priced(inBase);
        var notional = price.value().multiply(quantity.value());
        var notionalInBase = route.cash().inBase(notional);
        var rate = model.rate(notionalInBase);
        var slippage = Exactly.cost(notional.multiply(rate));
        var costs =
                route.isFeeInBase(side)
                        ? ofBase(route, price, quantity, rate, slippage)
                        : ofQuote(route, notional, rate, slippage);
        return new Deal(route, price, quantity, notional, notionalInBase, costs);
    }

    private static Costs ofBase(
            Route route, Price price, Quantity quantity, BigDecimal rate, BigDecimal slippage) {
        var fee = Exactly.cost(quantity.value().multiply(route.feeRate()));
        return new Costs(
                new Money(fee, route.id().base()), fee.multiply(price.value()), rate, slippage);
    }

    private static Costs ofQuote(
            Route route, BigDecimal notional, BigDecimal rate, BigDecimal slippage) {
        var fee = Exactly.cost(notional.multiply(route.feeRate()));
        return new Costs(new Money(fee, route.quote()), fee, rate, slippage);
    }

    /** A sale's money comes in, less what is set aside: the fee and twice the expected slippage. */
    void receive() {
        route.purse().put(notional.subtract(costs.feeInQuote()).subtract(reserve()));
        route.cash().receive(notionalInBase);
    }

    /** A purchase's money goes, with what is set aside; a fee of what is bought takes no money. */
    void spend() {
        var fee = costs.fee().asset().equals(route.quote()) ? costs.feeInQuote() : BigDecimal.ZERO;
        route.purse().take(notional.add(fee).add(reserve()));
        route.cash().spend(notionalInBase);
    }

    private BigDecimal reserve() {
        return costs.slippage().multiply(RESERVED);
    }

    /** What one unit of notional takes with its reserve, in a buy of so much of the base. */
    static BigDecimal reserveFactor(CostModel model, Route route, BigDecimal notional) {
        return BigDecimal.ONE
                .add(route.feeOnTopOfBuy())
                .add(model.rate(notional).multiply(RESERVED));
    }
}
