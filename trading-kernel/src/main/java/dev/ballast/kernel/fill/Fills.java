package dev.ballast.kernel.fill;

import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** The fills of one order, each trade id once, in the order in which they were heard of. */
public record Fills(List<Fill> all) {

    public static final Fills NONE = new Fills(List.of());

    public Fills {
        all = List.copyOf(all);
    }

    /** Those that are known already change nothing. */
    public Fills plus(Collection<Fill> more) {
        var byId = new LinkedHashMap<TradeId, Fill>();
        all.forEach(fill -> byId.put(fill.tradeId(), fill));
        more.forEach(fill -> byId.putIfAbsent(fill.tradeId(), fill));
        return byId.size() == all.size() ? this : new Fills(new ArrayList<>(byId.values()));
    }

    /** What came after the fills of an earlier state of the same order. */
    public List<Fill> since(Fills earlier) {
        return all.subList(earlier.all.size(), all.size());
    }

    public Quantity quantity() {
        return all.stream().map(Fill::quantity).reduce(Quantity.ZERO, Quantity::plus);
    }

    public Money notional(Asset quote) {
        return all.stream()
                .map(fill -> fill.notional(quote))
                .reduce(Money.zero(quote), Money::plus);
    }

    /** Those that were taken in this asset. */
    public Money fees(Asset asset) {
        return all.stream()
                .map(Fill::fee)
                .filter(fee -> fee.asset().equals(asset))
                .reduce(Money.zero(asset), Money::plus);
    }

    /**
     * All of the pair's in its quote asset: those that were taken in the base asset at the price of
     * their fill. What was taken in a third asset has no price here and is left out.
     */
    public Money feesInQuote(InstrumentId pair) {
        return all.stream()
                .filter(fill -> fill.fee().asset().equals(pair.base()))
                .map(fill ->
                        new Money(fill.fee().amount(), pair.quote()).times(fill.price().value()))
                .reduce(fees(pair.quote()), Money::plus);
    }
}
