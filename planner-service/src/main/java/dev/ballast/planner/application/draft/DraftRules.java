package dev.ballast.planner.application.draft;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.rebalance.CostModel;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How this installation plans.
 *
 * @param quotes assets that count as cash, with the price that is assumed in {@code modelBase}
 * @param validity how long a plan may wait for its execution
 */
public record DraftRules(
        SortedMap<Asset, Price> quotes,
        Asset modelBase,
        CostModel costs,
        Duration validity,
        String codeVersion) {

    public DraftRules {
        quotes = Collections.unmodifiableSortedMap(new TreeMap<>(quotes));
    }

    /** A cash asset that nothing prices counts 0, and is then no cash. */
    SortedMap<Asset, Price> quotesIn(Asset base, Asset settlement) {
        var prices = new TreeMap<Asset, Price>();
        quotes.forEach((quote, price) -> prices.put(quote, base.equals(modelBase) ? price : NONE));
        prices.putIfAbsent(settlement, NONE);
        prices.computeIfPresent(base, (_, _) -> Price.ONE);
        return prices;
    }

    private static final Price NONE = Price.of("0");
}
