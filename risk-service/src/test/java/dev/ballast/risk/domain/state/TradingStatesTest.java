package dev.ballast.risk.domain.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TradingStatesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Scope KRAKEN = new Scope(ScopeKind.VENUE, "Kraken");

    private final TradingStates first = TradingStates.first("ballast", NOW);

    @Test
    void a_new_desk_is_active() {
        assertThat(first.own().state()).isEqualTo(TradingState.ACTIVE);
        assertThat(first.version()).isEqualTo(1);
    }

    @Test
    void halting_twice_is_halting_once() {
        var halt = new ScopedState(Scope.TENANT, TradingState.HALTED, "a drill");

        var halted = first.change(halt, "ann", NOW);

        assertThat(halted.own()).isEqualTo(halt);
        assertThat(halted.version()).isEqualTo(2);
        assertThat(halted.change(halt, "bob", NOW.plusSeconds(1))).isSameAs(halted);
    }

    @Test
    void a_venue_is_named_while_it_is_not_active() {
        var halt = new ScopedState(KRAKEN, TradingState.HALTED, "it answers late");
        var resume = new ScopedState(KRAKEN, TradingState.ACTIVE, "it is back");

        var halted = first.change(halt, "ann", NOW);
        var resumed = halted.change(resume, "ann", NOW);

        assertThat(halted.states()).hasSize(2).contains(halt);
        assertThat(resumed.states()).isEqualTo(first.states());
        assertThat(resumed.version()).isEqualTo(3);
    }

    @Test
    void resuming_what_was_never_stopped_changes_nothing() {
        var resume = new ScopedState(KRAKEN, TradingState.ACTIVE, "just so");

        assertThat(first.change(resume, "ann", NOW)).isSameAs(first);
    }

    @Test
    void scopes_are_known_by_one_name() {
        assertThat(KRAKEN).isEqualTo(new Scope(ScopeKind.VENUE, "KRAKEN"));
        assertThatThrownBy(() -> new Scope(ScopeKind.TENANT, "Kraken"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scope(ScopeKind.VENUE, "a b"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
