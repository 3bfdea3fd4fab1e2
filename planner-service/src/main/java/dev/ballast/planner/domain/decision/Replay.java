package dev.ballast.planner.domain.decision;

import dev.ballast.kernel.rebalance.AssetWeight;
import dev.ballast.planner.domain.plan.Declined;
import dev.ballast.planner.domain.plan.Explanation;
import dev.ballast.planner.domain.plan.Outcome;
import dev.ballast.planner.domain.plan.PlanAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Compares a plan with the one that the same inputs give now. */
public sealed interface Replay {

    record Identical() implements Replay {}

    /** The first thing that differs, in the order of the plan. */
    record Different(String what, String then, String now) implements Replay {}

    static Replay compare(Outcome then, Outcome now) {
        var checks = new ArrayList<Optional<Different>>();
        checks.add(different("value", then.value(), now.value()));
        checks.add(different("totals", then.totals(), now.totals()));
        checks.add(different("actions/size", then.actions().size(), now.actions().size()));
        checks.add(each("actions", then.actions(), now.actions(), Replay::decided));
        checks.add(
                each("weights", then.weights(), now.weights(), Function.<AssetWeight>identity()));
        checks.add(different("notes", unworded(then.notes()), unworded(now.notes())));
        return checks.stream()
                .flatMap(Optional::stream)
                .map(Replay.class::cast)
                .findFirst()
                .orElseGet(Identical::new);
    }

    private static <T> Optional<Different> each(
            String what, List<T> then, List<T> now, Function<T, T> comparable) {
        for (var index = 0; index < Math.min(then.size(), now.size()); index++) {
            var found =
                    different(
                            what + "/" + index,
                            comparable.apply(then.get(index)),
                            comparable.apply(now.get(index)));
            if (found.isPresent()) {
                return found;
            }
        }
        return different(what + "/size", then.size(), now.size());
    }

    // Ids are given, and sentences are worded: neither is decided.
    private static PlanAction decided(PlanAction action) {
        return new PlanAction(
                "",
                action.sequence(),
                action.side(),
                action.asset(),
                action.alias(),
                action.group(),
                action.instrument(),
                action.quote(),
                action.location(),
                action.quantity(),
                action.price(),
                action.priceSource(),
                action.priceAsOf(),
                action.notional(),
                action.fee(),
                action.feeAsset(),
                action.slippage(),
                action.state(),
                action.execHint(),
                unworded(action.reasons()),
                action.rejected().stream()
                        .map(declined ->
                                new Declined(declined.alternative(), declined.reason().unworded()))
                        .toList());
    }

    private static List<Explanation> unworded(List<Explanation> explanations) {
        return explanations.stream().map(Explanation::unworded).toList();
    }

    private static Optional<Different> different(String what, Object then, Object now) {
        return Objects.equals(then, now)
                ? Optional.empty()
                : Optional.of(new Different(what, then.toString(), now.toString()));
    }
}
