package dev.ballast.risk.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.wire.StateScope;
import dev.ballast.risk.domain.desk.LimitsSet;
import dev.ballast.risk.domain.desk.TradingStatePublished;
import dev.ballast.risk.domain.state.ScopeKind;
import dev.ballast.risk.domain.state.ScopedState;
import dev.ballast.risk.domain.state.TradingState;

/** Limits and trading states as messages. */
final class DeskWriter {

    private DeskWriter() {}

    static dev.ballast.events.wire.LimitsSet limits(LimitsSet event) {
        var figures = event.limits().figures();
        return dev.ballast.events.wire.LimitsSet.newBuilder()
                .setMaxOrderNotional(Amounts.wire(figures.maxOrderNotional()))
                .setMaxTurnover(Amounts.wire(figures.maxTurnover()))
                .setMaxAssetWeight(Amounts.wire(figures.maxAssetWeight()))
                .setMaxGroupWeight(Amounts.wire(figures.maxGroupWeight()))
                .setMinStablecoinWeight(Amounts.wire(figures.minStablecoinWeight()))
                .setMaxPriceAgeSeconds(figures.maxPriceAge().toSeconds())
                .setVersion(event.limits().version())
                .setChangedBy(event.limits().changedBy())
                .setChangedAt(event.limits().changedAt())
                .build();
    }

    static dev.ballast.events.wire.TradingStatePublished states(TradingStatePublished event) {
        return dev.ballast.events.wire.TradingStatePublished.newBuilder()
                .setStates(event.states().states().stream().map(DeskWriter::state).toList())
                .setVersion(event.states().version())
                .setLimitsVersion(event.limitsVersion())
                .setChangedBy(event.states().changedBy())
                .setChangedAt(event.states().changedAt())
                .setPublishedAt(event.publishedAt())
                .build();
    }

    private static dev.ballast.events.wire.ScopedState state(ScopedState state) {
        return dev.ballast.events.wire.ScopedState.newBuilder()
                .setKind(kind(state.scope().kind()))
                .setScope(state.scope().name())
                .setState(trading(state.state()))
                .setReason(state.reason())
                .build();
    }

    private static StateScope kind(ScopeKind kind) {
        return switch (kind) {
            case TENANT -> StateScope.TENANT;
            case VENUE -> StateScope.VENUE;
            case ASSET -> StateScope.ASSET;
        };
    }

    private static dev.ballast.events.wire.TradingState trading(TradingState state) {
        return switch (state) {
            case ACTIVE -> dev.ballast.events.wire.TradingState.ACTIVE;
            case REDUCING -> dev.ballast.events.wire.TradingState.REDUCING;
            case HALTED -> dev.ballast.events.wire.TradingState.HALTED;
        };
    }
}
