package dev.ballast.risk.domain.desk;

import dev.ballast.risk.domain.limits.LimitFigures;
import dev.ballast.risk.domain.limits.Limits;
import dev.ballast.risk.domain.state.ScopedState;
import dev.ballast.risk.domain.state.TradingStates;
import java.time.Instant;

/**
 * A tenant's limits and trading states. They are one aggregate, because a published state names the
 * version of the limits that go with it.
 */
public record Desk(String tenant, Limits limits, TradingStates states) {

    public static Desk open(String tenant, String by, Instant at) {
        return new Desk(tenant, Limits.first(by, at), TradingStates.first(by, at));
    }

    /** The same desk when nothing differs. */
    public Desk setLimits(LimitFigures figures, String by, Instant at) {
        var changed = limits.change(figures, by, at);
        return changed.equals(limits) ? this : new Desk(tenant, changed, states);
    }

    /** The same desk when nothing differs. */
    public Desk setState(ScopedState state, String by, Instant at) {
        var changed = states.change(state, by, at);
        return changed.equals(states) ? this : new Desk(tenant, limits, changed);
    }

    public LimitsSet limitsSet() {
        return new LimitsSet(tenant, limits);
    }

    public TradingStatePublished statePublished(Instant at) {
        return new TradingStatePublished(tenant, states, limits.version(), at);
    }
}
