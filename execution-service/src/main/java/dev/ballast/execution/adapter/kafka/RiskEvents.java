package dev.ballast.execution.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.EventType;
import dev.ballast.events.Refused;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.LimitsSet;
import dev.ballast.events.wire.TradingStatePublished;
import dev.ballast.execution.application.followrisk.RiskNews.LimitsHeard;
import dev.ballast.execution.application.followrisk.RiskNews.StatePublished;
import dev.ballast.execution.domain.risk.Limits;
import dev.ballast.execution.domain.risk.ScopedState;
import dev.ballast.execution.domain.risk.StateScope;
import dev.ballast.execution.domain.risk.TradingState;
import java.time.Duration;
import java.util.List;

/** risk.limits.v1, as execution reads it. */
final class RiskEvents {

    static final List<EventType<?, ?>> TYPES =
            List.of(
                    EventType.reads(
                            Topic.LIMITS, LimitsHeard.class, LimitsSet.class, RiskEvents::limits),
                    EventType.reads(
                            Topic.LIMITS,
                            StatePublished.class,
                            TradingStatePublished.class,
                            RiskEvents::state));

    private RiskEvents() {}

    private static LimitsHeard limits(LimitsSet wire) {
        return new LimitsHeard(
                new Limits(
                        Amounts.value(wire.getMaxOrderNotional()),
                        Amounts.value(wire.getMaxTurnover()),
                        Duration.ofSeconds(wire.getMaxPriceAgeSeconds()),
                        wire.getVersion()));
    }

    private static StatePublished state(TradingStatePublished wire) {
        return new StatePublished(
                wire.getStates().stream().map(RiskEvents::scoped).toList(),
                wire.getVersion(),
                wire.getLimitsVersion(),
                wire.getPublishedAt());
    }

    private static ScopedState scoped(dev.ballast.events.wire.ScopedState wire) {
        return new ScopedState(
                scope(wire.getKind()), wire.getScope(), state(wire.getState()), wire.getReason());
    }

    private static StateScope scope(dev.ballast.events.wire.StateScope wire) {
        return switch (wire) {
            case TENANT -> StateScope.TENANT;
            case VENUE -> StateScope.VENUE;
            case ASSET -> StateScope.ASSET;
            case UNKNOWN -> throw new Refused("scope of a trading state is unknown");
        };
    }

    private static TradingState state(dev.ballast.events.wire.TradingState wire) {
        return switch (wire) {
            case HALTED -> TradingState.HALTED;
            case REDUCING -> TradingState.REDUCING;
            case ACTIVE -> TradingState.ACTIVE;
        };
    }
}
