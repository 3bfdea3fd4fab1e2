package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.Holding;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a rebalance depends on.
 *
 * @param base what values are counted in
 * @param settlement what sells should bring and buys should cost
 * @param groups the groups of assets that are wanted and may not be held
 * @param quotes the assets that count as cash where a venue quotes in them, with the price that is
 *     assumed where no holding has one; the settlement asset is one of them
 * @param score the cycle score; without it the targets stay as they are
 * @param cash comes in (or goes out, negative), in the base currency, and lies at no location yet
 */
public record RebalanceInputs(
        Asset base,
        Asset settlement,
        List<Holding> holdings,
        TargetWeights targets,
        Band band,
        Map<Asset, AssetGroup> groups,
        List<Instrument> instruments,
        SortedMap<Asset, Price> quotes,
        Optional<BigDecimal> score,
        BigDecimal cash,
        CostModel costs) {

    private static final Comparator<Instrument> BY_PLACE =
            Comparator.comparing((Instrument instrument) -> instrument.id().venue())
                    .thenComparing(instrument -> instrument.id().base())
                    .thenComparing(instrument -> instrument.id().quote());

    public RebalanceInputs {
        holdings = List.copyOf(holdings);
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        instruments = List.copyOf(instruments);
        quotes = Collections.unmodifiableSortedMap(new TreeMap<>(quotes));
    }

    /** The same in its one form: a row per asset and location, everything in order. */
    public RebalanceInputs canonical() {
        return with(Holdings.merged(holdings), instruments.stream().sorted(BY_PLACE).toList());
    }

    /** The same with one row per asset and location, in order. */
    RebalanceInputs merged() {
        return with(Holdings.merged(holdings), instruments);
    }

    private RebalanceInputs with(List<Holding> rows, List<Instrument> listed) {
        return new RebalanceInputs(
                base, settlement, rows, targets, band, groups, listed, quotes, score, cash, costs);
    }
}
