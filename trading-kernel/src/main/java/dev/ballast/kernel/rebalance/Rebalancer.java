package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.Valuation;
import dev.ballast.kernel.portfolio.ValuedHolding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the difference between what is held and what is wanted into orders, and trades nothing but
 * that difference. Pure: the same inputs, in any order of rows, give the same result.
 */
public final class Rebalancer {

    /** Changes whenever the same inputs may give another result. */
    public static final String VERSION = "rebalance-2";

    private final RebalanceInputs inputs;
    private final Valuation valuation;
    private final AssetTargets targets;
    private final Routes routes;
    private final Actions actions;
    private final Funds funds = new Funds();
    private final Sales sales;
    private final Purchases purchases;
    private final Map<Asset, List<ValuedHolding>> lots = new HashMap<>();

    private Rebalancer(RebalanceInputs inputs) {
        this.inputs = inputs;
        this.valuation = Valuation.of(inputs.holdings());
        this.targets = new AssetTargets(inputs, valuation, new Groups(inputs));
        valuation
                .holdings()
                .forEach(valued ->
                        lots.computeIfAbsent(valued.holding().alias(), _ -> new ArrayList<>(2))
                                .add(valued));
        var places = new Places(valuation.holdings(), lots);
        this.routes = new Routes(inputs, valuation, places);
        var whole = valuation.total().add(inputs.cash());
        this.actions = new Actions(inputs, new Origins(inputs, targets, whole));
        this.sales = new Sales(routes, funds, actions);
        this.purchases = new Purchases(valuation, places, routes, funds, actions);
    }

    public static Rebalance rebalance(RebalanceInputs inputs) {
        return new Rebalancer(inputs.merged()).rebalance();
    }

    private Rebalance rebalance() {
        if (valuation.total().add(inputs.cash()).signum() < 0) {
            throw new IllegalArgumentException(
                    "cash takes out more than there is: " + valuation.total().toPlainString());
        }
        var notes = new ArrayList<>(targets.notes());
        var settles = routes.isCash(inputs.settlement());
        if (settles) {
            countCash();
            sell();
            buy();
        } else {
            notes.add(withoutPrice());
        }
        blockUnpriced();
        var made = new ArrayList<>(sales.made());
        made.addAll(purchases.finish());
        var outcome = new Outcome(inputs, valuation, targets, routes);
        return outcome.of(made, notes);
    }

    private void countCash() {
        for (var valued : valuation.holdings()) {
            var holding = valued.holding();
            if (routes.isCash(holding.asset())
                    && holding.location().isTradable()
                    && holding.quantity().isPositive()) {
                funds.put(holding.location(), holding.asset(), holding.quantity().value());
            }
        }
        for (var quote : routes.quotes()) {
            var over =
                    targets.of(quote)
                            .map(target -> target.difference().negate())
                            .orElse(BigDecimal.ZERO);
            funds.setSurplus(
                    quote, quote.equals(inputs.settlement()) ? over : over.max(BigDecimal.ZERO));
        }
    }

    private void sell() {
        for (var target : targets.all()) {
            var surplus = target.difference().negate();
            if (surplus.signum() > 0 && !routes.isCash(target.asset())) {
                sales.sell(target, lotsOf(target), surplus);
            }
        }
    }

    private void buy() {
        for (var target : targets.all()) {
            if (target.difference().signum() > 0 && !target.asset().equals(inputs.settlement())) {
                purchases.want(target);
            }
        }
        purchases.take();
        if (convert()) {
            purchases.take();
        }
    }

    // What buys left over of other stablecoins goes to the settlement asset.
    private boolean convert() {
        var before = sales.made().size();
        for (var target : targets.all()) {
            var surplus = funds.unspentSurplus(target.asset());
            if (surplus.signum() > 0 && !target.asset().equals(inputs.settlement())) {
                sales.sell(target, lotsOf(target), surplus);
            }
        }
        return sales.made().size() > before;
    }

    private void blockUnpriced() {
        for (var valued : valuation.holdings()) {
            if (valued.used().isEmpty() && valued.holding().quantity().isPositive()) {
                targets.unpriced(valued.holding())
                        .ifPresent(target -> sales.blockUnpriced(target, valued));
            }
        }
    }

    private List<ValuedHolding> lotsOf(AssetTarget target) {
        return lots.getOrDefault(target.asset(), List.of());
    }

    private Reason withoutPrice() {
        return Reason.of(ReasonCode.SETTLEMENT_WITHOUT_PRICE, inputs.settlement(), inputs.base());
    }
}
