package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.portfolio.Drift;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What should be done, and what comes of it.
 *
 * @param value the portfolio's, in the base currency, before anything is done and before fees
 * @param actions in order of work: planned ones first, sells before buys
 * @param drifts by the targets' basis, against the targets after the cycle shift
 * @param notes what concerns no single action
 */
public record Rebalance(
        BigDecimal value,
        Totals totals,
        List<Action> actions,
        List<AssetWeight> weights,
        Optional<CycleShift> cycle,
        List<Drift> drifts,
        List<Reason> notes) {

    public Rebalance {
        actions = List.copyOf(actions);
        weights = List.copyOf(weights);
        drifts = List.copyOf(drifts);
        notes = List.copyOf(notes);
    }

    public List<Action> planned() {
        return actions.stream().filter(Action::isPlanned).toList();
    }
}
