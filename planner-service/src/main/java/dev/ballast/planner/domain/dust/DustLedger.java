package dev.ballast.planner.domain.dust;

import dev.ballast.kernel.rebalance.ActionState;
import dev.ballast.planner.domain.plan.Plan;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of a portfolio waits because it is too small. Each plan replaces it: what is still deferred
 * goes on waiting, what is not is gone.
 */
public record DustLedger(SortedMap<DustKey, Dust> entries) {

    public static final DustLedger EMPTY = DustLedger.of(List.of());

    public DustLedger {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    public static DustLedger of(Collection<Dust> dust) {
        var entries = new TreeMap<DustKey, Dust>();
        dust.forEach(entry -> entries.put(entry.key(), entry));
        return new DustLedger(entries);
    }

    public DustLedger after(Plan plan) {
        var next = new TreeMap<DustKey, Dust>();
        for (var action : plan.proposal().outcome().actions()) {
            if (action.state() == ActionState.DEFERRED_BELOW_MIN) {
                var dust = Dust.of(plan, action);
                next.merge(dust.key(), dust, Dust::plus);
            }
        }
        next.replaceAll((key, dust) -> {
            var before = entries.get(key);
            return before == null ? dust : dust.after(before);
        });
        return new DustLedger(next);
    }
}
