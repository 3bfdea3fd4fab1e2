package dev.ballast.kernel.rebalance;

import static java.util.Objects.requireNonNull;

import dev.ballast.kernel.money.Sum;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.portfolio.Shares;
import dev.ballast.kernel.portfolio.Valuation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Adds up what actions come to. */
record Outcome(RebalanceInputs inputs, Valuation valuation, AssetTargets targets, Lines lines) {

    Rebalance of(List<Action> actions, List<Reason> notes) {
        var ordered = actions.stream().sorted(Outcome::byOrderOfWork).toList();
        return new Rebalance(
                valuation.total(),
                totals(ordered),
                ordered,
                weights(),
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
        var buy = new Sum();
        var sell = new Sum();
        var fees = new Sum();
        var slippage = new Sum();
        for (var action : actions) {
            if (action.isPlanned()) {
                var quote = lines.of(action.quote());
                var cash = requireNonNull(quote.cash());
                var notional = cash.inBase(amountOf(action));
                var traded = lines.of(action.alias());
                if (action.side() == OrderSide.BUY) {
                    buy.add(notional);
                    quote.moved().subtract(notional);
                    traded.moved().add(notional);
                } else {
                    sell.add(notional);
                    traded.moved().subtract(notional);
                    quote.moved().add(notional);
                }
                fees.add(cash.inBase(action.feeInQuote()));
                slippage.add(cash.inBase(action.slippage().amount()));
            }
        }
        return new Totals(
                Exactly.total(buy.value()),
                Exactly.total(sell.value()),
                Exactly.total(fees.value()),
                Exactly.total(slippage.value()));
    }

    // Once all that is planned is done, before fees: neither one of the quote asset nor one of what
    // is bought is taken off.
    private List<AssetWeight> weights() {
        if (inputs.cash().signum() != 0) {
            lines.of(inputs.settlement()).moved().add(inputs.cash());
        }
        var counted = new ArrayList<Line>(lines.all().size());
        targets.all().forEach(target -> counted.add(target.line()));
        for (var line : lines.all()) {
            if (line.target() == null && line.isHeld()) {
                counted.add(line);
            }
        }
        Collections.sort(counted);
        var before = shares(counted, Line::value);
        var after = shares(counted, Line::after);
        var weights = new ArrayList<AssetWeight>(counted.size());
        for (var index = 0; index < counted.size(); index++) {
            var line = counted.get(index);
            weights.add(
                    new AssetWeight(
                            line.asset(),
                            line.group(),
                            before.get(index),
                            line.weight(),
                            after.get(index)));
        }
        return weights;
    }

    private static List<BigDecimal> shares(List<Line> lines, Function<Line, BigDecimal> value) {
        var values = new ArrayList<BigDecimal>(lines.size());
        for (var line : lines) {
            values.add(value.apply(line));
        }
        return Shares.divide(BigDecimal.ONE, values);
    }
}
