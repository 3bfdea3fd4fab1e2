package dev.ballast.execution.domain.execution;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the buys of one location may spend of one asset: what its sells really brought, and as much
 * of the cash that lay there as the plan counted on. A buy that is out counts at its worst price;
 * once it has ended, at what it cost.
 */
record Funding(Money budget, Money committed) {

    static Funding of(Collection<TrackedOrder> ofLocation, Asset quote) {
        var orders = ofLocation.stream().filter(order -> order.quote().equals(quote)).toList();
        var fromCash = planned(orders, false, quote).minus(planned(orders, true, quote));
        var sold =
                orders.stream()
                        .filter(TrackedOrder::isSell)
                        .map(TrackedOrder::cash)
                        .reduce(Money.zero(quote), Money::plus);
        var committed =
                orders.stream()
                        .filter(order -> !order.isSell())
                        .map(Funding::commitment)
                        .reduce(Money.zero(quote), Money::plus);
        return new Funding(fromCash.isNegative() ? sold : fromCash.plus(sold), committed);
    }

    private static Money planned(List<TrackedOrder> orders, boolean sells, Asset quote) {
        return orders.stream()
                .filter(order -> order.isSell() == sells)
                .map(TrackedOrder::plannedCash)
                .reduce(Money.zero(quote), Money::plus);
    }

    private static Money commitment(TrackedOrder buy) {
        if (!buy.isWorking()) {
            return buy.cash();
        }
        var worst = buy.order().terms().limit().orElseThrow();
        var rest = worst.times(buy.order().leaves(), buy.quote());
        return buy.cash().plus(rest);
    }

    /** The buy goes out. */
    Funding spending(TrackedOrder buy, Instrument instrument) {
        return new Funding(budget, committed.plus(worstCost(buy, instrument)));
    }

    private Money left() {
        return budget.minus(committed);
    }

    boolean covers(TrackedOrder buy, Instrument instrument) {
        return !left().minus(worstCost(buy, instrument)).isNegative();
    }

    /** The largest part of the buy that is covered and that the venue takes; empty when none is. */
    Optional<Quantity> affordable(TrackedOrder buy, Instrument instrument) {
        var worst = buy.order().terms().limit().orElseThrow();
        var unit = worst.value().multiply(BigDecimal.ONE.add(instrument.fees().takerOnTopOfBuy()));
        if (left().amount().signum() <= 0 || unit.signum() == 0) {
            return Optional.empty();
        }
        var step = instrument.filters().stepSize();
        var steps = left().amount().divide(unit.multiply(step), 0, RoundingMode.DOWN);
        var quantity = Quantity.of(steps.multiply(step)).min(buy.order().terms().quantity());
        var notional = worst.value().multiply(quantity.value());
        var isTaken =
                quantity.isPositive()
                        && quantity.compareTo(instrument.filters().minQuantity()) >= 0
                        && notional.compareTo(instrument.filters().minNotional()) >= 0;
        return isTaken ? Optional.of(quantity) : Optional.empty();
    }

    private static Money worstCost(TrackedOrder buy, Instrument instrument) {
        var terms = buy.order().terms();
        return terms.limit()
                .orElseThrow()
                .times(terms.quantity(), buy.quote())
                .times(BigDecimal.ONE.add(instrument.fees().takerOnTopOfBuy()));
    }
}
