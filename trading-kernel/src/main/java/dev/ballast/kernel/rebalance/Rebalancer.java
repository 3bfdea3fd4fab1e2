package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.Valuation;
import java.math.BigDecimal;
import java.util.ArrayList;

/**
 * Turns the difference between what is held and what is wanted into orders, and trades nothing but
 * that difference. Pure: the same inputs, in any order of rows, give the same result.
 */
public final class Rebalancer {

    /** Changes whenever the same inputs may give another result. */
    public static final String VERSION = "rebalance-2";

    private final RebalanceInputs inputs;
    private final Valuation valuation;
    private final Lines lines;
    private final AssetTargets targets;
    private final Routes routes;
    private final Sales sales;
    private final Purchases purchases;

    private Rebalancer(RebalanceInputs inputs) {
        this.inputs = inputs;
        this.valuation = Valuation.of(inputs.holdings());
        this.lines = new Lines(inputs, valuation.holdings());
        var places = new Places(lines.places());
        this.targets = new AssetTargets(inputs, valuation, lines);
        this.routes = new Routes(inputs, valuation, lines, places);
        var whole = valuation.total().add(inputs.cash());
        var actions = new Actions(inputs, new Origins(inputs, targets, whole));
        this.sales = new Sales(routes, actions);
        this.purchases = new Purchases(valuation, places, routes, actions);
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
        if (lines.of(inputs.settlement()).cash() != null) {
            countCash();
            sell();
            buy();
        } else {
            notes.add(withoutPrice());
        }
        blockUnpriced();
        var made = new ArrayList<>(sales.made());
        made.addAll(purchases.finish());
        var outcome = new Outcome(inputs, valuation, targets, lines);
        return outcome.of(made, notes);
    }

    private void countCash() {
        for (var lot : lines.lots()) {
            var quantity = lot.holding().quantity();
            if (quantity.isPositive()) {
                lot.purse().ifPresent(purse -> purse.put(quantity.value()));
            }
        }
        for (var cash : routes.quotes()) {
            var target = lines.of(cash.asset()).target();
            var over = target == null ? BigDecimal.ZERO : target.difference().negate();
            cash.setSurplus(isSettlement(cash.asset()) ? over : over.max(BigDecimal.ZERO));
        }
    }

    private boolean isSettlement(Asset asset) {
        return asset.equals(inputs.settlement());
    }

    private void sell() {
        for (var target : targets.all()) {
            if (target.difference().signum() < 0 && target.line().cash() == null) {
                sales.sell(target, target.difference().negate());
            }
        }
    }

    private void buy() {
        for (var target : targets.all()) {
            if (target.difference().signum() > 0 && !isSettlement(target.asset())) {
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
            var cash = target.line().cash();
            if (cash != null && !isSettlement(target.asset())) {
                var surplus = cash.unspentSurplus();
                if (surplus.signum() > 0) {
                    sales.sell(target, surplus);
                }
            }
        }
        return sales.made().size() > before;
    }

    private void blockUnpriced() {
        for (var lot : lines.lots()) {
            if (lot.valued().used().isEmpty() && lot.holding().quantity().isPositive()) {
                targets.unpriced(lot.holding())
                        .ifPresent(target -> sales.blockUnpriced(target, lot));
            }
        }
    }

    private Reason withoutPrice() {
        return Reason.of(ReasonCode.SETTLEMENT_WITHOUT_PRICE, inputs.settlement(), inputs.base());
    }
}
