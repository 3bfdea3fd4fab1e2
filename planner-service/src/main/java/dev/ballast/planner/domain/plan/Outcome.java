package dev.ballast.planner.domain.plan;

import dev.ballast.kernel.rebalance.AssetWeight;
import dev.ballast.kernel.rebalance.Rebalance;
import dev.ballast.kernel.rebalance.Sentences;
import dev.ballast.kernel.rebalance.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a decision came to.
 *
 * @param value the portfolio's, in the base currency, before anything is done
 * @param notes what concerns no single action
 */
public record Outcome(
        BigDecimal value,
        Totals totals,
        List<PlanAction> actions,
        List<AssetWeight> weights,
        List<Explanation> notes) {

    public Outcome {
        actions = List.copyOf(actions);
        weights = List.copyOf(weights);
        notes = List.copyOf(notes);
    }

    /**
     * @param ids names each action
     */
    public static Outcome of(Rebalance rebalance, Supplier<String> ids) {
        var sentences = new Sentences();
        var actions = new ArrayList<PlanAction>();
        for (var action : rebalance.actions()) {
            actions.add(PlanAction.of(ids.get(), actions.size() + 1, action, sentences));
        }
        return new Outcome(
                rebalance.value(),
                rebalance.totals(),
                actions,
                rebalance.weights(),
                rebalance.notes().stream().map(note -> Explanation.of(note, sentences)).toList());
    }

    public List<PlanAction> planned() {
        return actions.stream().filter(PlanAction::isPlanned).toList();
    }
}
