package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.portfolio.Basis;
import dev.ballast.kernel.portfolio.Shares;
import dev.ballast.kernel.portfolio.Valuation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Adds up what actions come to. */
record Outcome(RebalanceInputs inputs, Valuation valuation, AssetTargets targets, Routes routes) {

    Rebalance of(List<Action> actions, List<Reason> notes) {
        var ordered = actions.stream().sorted(Outcome::byOrderOfWork).toList();
        return new Rebalance(
                valuation.total(),
                totals(ordered),
                ordered,
                weights(ordered),
                targets.cycle(),
                targets.drifts(),
                notes);
    }

    // Planned ones first, sells before buys, the largest first.
    private static int byOrderOfWork(Action one, Action other) {
        var order = one.state().compareTo(other.state());
        order = order != 0 ? order : other.side().compareTo(one.side());
        order = order != 0 ? order : one.location().compareTo(other.location());
        order = order != 0 ? order : amountOf(other).compareTo(amountOf(one));
        order = order != 0 ? order : one.asset().compareTo(other.asset());
        return order != 0 ? order : one.quote().compareTo(other.quote());
    }

    private static BigDecimal amountOf(Action action) {
        return action.notional().amount();
    }

    private Totals totals(List<Action> actions) {
        var buy = BigDecimal.ZERO;
        var sell = BigDecimal.ZERO;
        var fees = BigDecimal.ZERO;
        var slippage = BigDecimal.ZERO;
        for (var action : actions) {
            if (action.isPlanned()) {
                var notional = inBase(action, action.notional().amount());
                if (action.side() == OrderSide.BUY) {
                    buy = buy.add(notional);
                } else {
                    sell = sell.add(notional);
                }
                fees = fees.add(inBase(action, action.fee().amount()));
                slippage = slippage.add(inBase(action, action.slippage().amount()));
            }
        }
        return new Totals(
                Exactly.total(buy),
                Exactly.total(sell),
                Exactly.total(fees),
                Exactly.total(slippage));
    }

    private BigDecimal inBase(Action action, BigDecimal amount) {
        var price = routes.quotePrice(action.quote());
        return price.compareTo(BigDecimal.ONE) == 0 ? amount : amount.multiply(price);
    }

    private List<AssetWeight> weights(List<Action> actions) {
        var values = new HashMap<Asset, BigDecimal>();
        valuation.values(Basis.ASSET).forEach((code, value) -> values.put(Asset.of(code), value));
        var before = Shares.of(values);
        move(values, actions);
        var after = Shares.of(values);
        var assets = new HashSet<>(targets.assets());
        assets.addAll(values.keySet());
        return assets.stream()
                .sorted()
                .map(asset ->
                        new AssetWeight(
                                asset,
                                targets.groupOf(asset),
                                before.getOrDefault(asset, BigDecimal.ZERO),
                                targets.weightOf(asset),
                                after.getOrDefault(asset, BigDecimal.ZERO)))
                .toList();
    }

    private void move(Map<Asset, BigDecimal> values, List<Action> actions) {
        if (inputs.cash().signum() != 0) {
            values.merge(inputs.settlement(), inputs.cash(), BigDecimal::add);
        }
        for (var action : actions) {
            if (action.isPlanned()) {
                var value = inBase(action, action.notional().amount());
                var bought = action.side() == OrderSide.BUY ? value : value.negate();
                values.merge(action.alias(), bought, BigDecimal::add);
                values.merge(action.quote(), bought.negate(), BigDecimal::add);
            }
        }
    }
}
