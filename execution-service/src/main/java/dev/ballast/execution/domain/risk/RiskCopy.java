package dev.ballast.execution.domain.risk;

import dev.ballast.kernel.instrument.InstrumentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What execution last heard of risk. Without a fresh copy nothing is traded. */
public record RiskCopy(Optional<Limits> limits, Optional<StateHeard> state) {

    public static final RiskCopy NONE = new RiskCopy(Optional.empty(), Optional.empty());

    /** How long a state is believed after it was heard. */
    public static final Duration FRESH = Duration.ofSeconds(15);

    private static final ScopedState NOTHING_HEARD =
            new ScopedState(StateScope.TENANT, "*", TradingState.HALTED, "nothing was heard");

    /** The state was heard lately, and the limits held are those that it names. */
    public boolean isFresh(Instant now) {
        var named = state.filter(heard -> heard.heardAt().plus(FRESH).isAfter(now));
        return named.isPresent()
                && limits.filter(held -> held.version() == named.get().limitsVersion()).isPresent();
    }

    /** The narrowest state that concerns the instrument. */
    public ScopedState stateOf(InstrumentId instrument) {
        var scoped =
                state.stream()
                        .flatMap(heard -> heard.states().stream())
                        .filter(other -> other.concerns(instrument));
        return Stream.concat(Stream.of(ofTenant()), scoped)
                .min(Comparator.comparing(ScopedState::state))
                .orElseThrow();
    }

    public ScopedState ofTenant() {
        return state.stream()
                .flatMap(heard -> heard.states().stream())
                .filter(scoped -> scoped.kind() == StateScope.TENANT)
                .min(Comparator.comparing(ScopedState::state))
                .orElse(NOTHING_HEARD);
    }

    /** An older version never replaces a newer one. */
    public RiskCopy hear(Limits other) {
        var isNews = limits.filter(held -> held.version() > other.version()).isEmpty();
        return isNews ? new RiskCopy(Optional.of(other), state) : this;
    }

    /** An older version never replaces a newer one; the same one again is fresher. */
    public RiskCopy hear(StateHeard other) {
        var isNews = state.filter(held -> isNewer(held, other)).isEmpty();
        return isNews ? new RiskCopy(limits, Optional.of(other)) : this;
    }

    private static boolean isNewer(StateHeard held, StateHeard other) {
        return held.version() > other.version()
                || (held.version() == other.version() && held.heardAt().isAfter(other.heardAt()));
    }
}
