package dev.ballast.planner.domain.dust;

import static dev.ballast.planner.domain.dust.DustFixtures.deferred;
import static dev.ballast.planner.domain.dust.DustFixtures.madeAt;
import static dev.ballast.planner.domain.dust.DustFixtures.plan;
import static dev.ballast.planner.domain.dust.DustFixtures.planAt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.rebalance.ActionState;
import dev.ballast.planner.domain.plan.PlanAction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The ledger after any plans is what looking back from the last of them finds. */
@Tag("property")
class DustLedgerPropertyTest {

    /** What one plan does about one thing. */
    record Step(boolean deferred, int quantity) {}

    @Provide
    Arbitrary<List<Map<DustKey, Step>>> plans() {
        var key =
                Combinators.combine(
                                Arbitraries.of("BTC", "ETH"),
                                Arbitraries.of("Kraken", "Binance"),
                                Arbitraries.of(OrderSide.class))
                        .as((asset, location, side) ->
                                new DustKey(Asset.of(asset), location, side));
        var step =
                Combinators.combine(
                                Arbitraries.of(true, true, true, false),
                                Arbitraries.integers().between(1, 9))
                        .as(Step::new);
        return Arbitraries.maps(key, step).ofMaxSize(8).list().ofMaxSize(8);
    }

    @Property
    void a_thing_waits_as_long_as_the_last_plans_deferred_it_without_a_break(
            @ForAll("plans") List<Map<DustKey, Step>> plans) {
        var ledger = DustLedger.EMPTY;
        for (var minute = 0; minute < plans.size(); minute++) {
            ledger = ledger.after(plan(minute, actions(plans.get(minute))));
        }

        var told = new TreeMap<DustKey, String>();
        ledger.entries()
                .forEach((key, dust) ->
                        told.put(
                                key,
                                told(
                                        dust.plans(),
                                        dust.since(),
                                        dust.lastPlan(),
                                        dust.quantity())));
        assertThat(told).isEqualTo(lookingBack(plans));
    }

    private static PlanAction[] actions(Map<DustKey, Step> steps) {
        return steps.entrySet().stream()
                .map(entry -> action(entry.getKey(), entry.getValue()))
                .toArray(PlanAction[]::new);
    }

    private static PlanAction action(DustKey key, Step step) {
        var quantity = String.valueOf(step.quantity());
        return step.deferred()
                ? deferred(key, quantity)
                : DustFixtures.action(key, quantity, ActionState.PLANNED);
    }

    private static Map<DustKey, String> lookingBack(List<Map<DustKey, Step>> plans) {
        var waiting = new TreeMap<DustKey, String>();
        if (plans.isEmpty()) {
            return waiting;
        }
        var last = plans.size() - 1;
        plans.getLast()
                .forEach((key, step) -> {
                    var first = last;
                    while (first >= 0 && isDeferred(plans.get(first), key)) {
                        first--;
                    }
                    if (first < last) {
                        waiting.put(
                                key,
                                told(
                                        last - first,
                                        madeAt(first + 1),
                                        planAt(last),
                                        BigDecimal.valueOf(step.quantity())));
                    }
                });
        return waiting;
    }

    private static boolean isDeferred(Map<DustKey, Step> steps, DustKey key) {
        var step = steps.get(key);
        return step != null && step.deferred();
    }

    private static String told(long plans, Object since, Object lastPlan, BigDecimal quantity) {
        return "%d plans since %s, last %s, %s".formatted(plans, since, lastPlan, quantity);
    }
}
