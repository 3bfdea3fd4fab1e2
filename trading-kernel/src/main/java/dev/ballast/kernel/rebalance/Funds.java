package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.Location;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The cash that buys can use: what lies or will lie at each location, and how much of each quote
 * asset its own target leaves over. Fees and expected slippage are set aside.
 */
final class Funds {

    private record Purse(Location location, Asset quote) {}

    private final Map<Purse, BigDecimal> cash = new HashMap<>();
    private final Map<Asset, BigDecimal> surplus = new HashMap<>();
    private final Map<Asset, BigDecimal> proceeds = new HashMap<>();
    private final Map<Asset, BigDecimal> spent = new HashMap<>();

    void put(Location location, Asset quote, BigDecimal amount) {
        cash.merge(new Purse(location, quote), amount, BigDecimal::add);
    }

    BigDecimal at(Location location, Asset quote) {
        return cash.getOrDefault(new Purse(location, quote), BigDecimal.ZERO);
    }

    /**
     * What the quote's own target leaves over, in the base currency; negative: it lacks as much.
     */
    void setSurplus(Asset quote, BigDecimal value) {
        surplus.put(quote, value);
    }

    void receive(Deal sale) {
        var route = sale.route();
        put(route.location(), route.quote(), sale.notional().subtract(sale.reserve()));
        proceeds.merge(route.quote(), sale.notionalInBase(), BigDecimal::add);
    }

    void spend(Deal purchase) {
        var route = purchase.route();
        put(route.location(), route.quote(), purchase.notional().add(purchase.reserve()).negate());
        spent.merge(route.quote(), purchase.notionalInBase(), BigDecimal::add);
    }

    /** How much of the quote may be spent over all locations, in the base currency. */
    BigDecimal spendable(Asset quote) {
        return of(surplus, quote)
                .add(of(proceeds, quote))
                .subtract(of(spent, quote))
                .max(BigDecimal.ZERO);
    }

    /** What is left of the quote's own surplus; sales pay for buys first. */
    BigDecimal unspentSurplus(Asset quote) {
        var taken = of(spent, quote).subtract(of(proceeds, quote)).max(BigDecimal.ZERO);
        return of(surplus, quote).subtract(taken).max(BigDecimal.ZERO);
    }

    private static BigDecimal of(Map<Asset, BigDecimal> amounts, Asset quote) {
        return amounts.getOrDefault(quote, BigDecimal.ZERO);
    }
}
