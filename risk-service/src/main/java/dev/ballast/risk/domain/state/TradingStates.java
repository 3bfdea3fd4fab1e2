package dev.ballast.risk.domain.state;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/**
 * The desk's own trading state and every narrower one that is not ACTIVE. Versions count up by one
 * from 1.
 */
public record TradingStates(
        List<ScopedState> states, long version, String changedBy, Instant changedAt) {

    public TradingStates {
        states = List.copyOf(states);
        if (states.stream().noneMatch(state -> state.scope().equals(Scope.TENANT))) {
            throw new IllegalArgumentException("the desk's own state is missing");
        }
    }

    public static TradingStates first(String by, Instant at) {
        var active = new ScopedState(Scope.TENANT, TradingState.ACTIVE, "a new desk");
        return new TradingStates(List.of(active), 1, by, at);
    }

    /** The same states when nothing differs. */
    public TradingStates change(ScopedState wanted, String by, Instant at) {
        if (states.contains(wanted) || isActiveAnyway(wanted)) {
            return this;
        }
        var byScope = new TreeMap<Scope, ScopedState>();
        states.forEach(state -> byScope.put(state.scope(), state));
        byScope.put(wanted.scope(), wanted);
        byScope.values().removeIf(TradingStates::isImplied);
        return new TradingStates(List.copyOf(byScope.values()), version + 1, by, at);
    }

    /** The desk's own state. */
    public ScopedState own() {
        return states.stream()
                .filter(state -> state.scope().equals(Scope.TENANT))
                .findFirst()
                .orElseThrow();
    }

    private boolean isActiveAnyway(ScopedState wanted) {
        return isImplied(wanted)
                && states.stream().noneMatch(state -> state.scope().equals(wanted.scope()));
    }

    // A narrower scope that is not named is ACTIVE.
    private static boolean isImplied(ScopedState state) {
        return state.state() == TradingState.ACTIVE && state.scope().kind() != ScopeKind.TENANT;
    }
}
