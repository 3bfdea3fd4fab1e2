package dev.ballast.risk.adapter.http;

import dev.ballast.risk.domain.desk.Desk;
import dev.ballast.risk.domain.state.ScopeKind;
import dev.ballast.risk.domain.state.ScopedState;
import dev.ballast.risk.domain.state.TradingState;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A desk's trading states as the API shows them.
 *
 * @param state the desk's own
 * @param states the desk's own and every narrower one that is not ACTIVE
 * @param limitsVersion the version of the limits that go with them
 */
@Schema(name = "TradingStateView")
record StateView(
        @Schema(examples = "ACTIVE") TradingState state,
        List<ScopedStateView> states,
        @Schema(examples = "3") long version,
        @Schema(examples = "2") long limitsVersion,
        @Schema(examples = "owner") String changedBy,
        Instant changedAt) {

    @Schema(name = "ScopedStateView")
    record ScopedStateView(
            @Schema(examples = "VENUE") ScopeKind kind,
            @Schema(examples = "KRAKEN", description = "* for the tenant") String scope,
            @Schema(examples = "HALTED") TradingState state,
            @Schema(examples = "the venue answers late") String reason) {

        static ScopedStateView of(ScopedState state) {
            return new ScopedStateView(
                    state.scope().kind(), state.scope().name(), state.state(), state.reason());
        }
    }

    static StateView of(Desk desk) {
        var states = desk.states();
        return new StateView(
                states.own().state(),
                states.states().stream().map(ScopedStateView::of).toList(),
                states.version(),
                desk.limits().version(),
                states.changedBy(),
                states.changedAt());
    }
}
