package dev.ballast.execution.domain.risk;

import dev.ballast.kernel.instrument.InstrumentId;

/**
 * The trading state of the tenant, of one venue or of one asset.
 *
 * @param scope the venue's or the asset's name; {@code *} for the tenant
 */
public record ScopedState(StateScope kind, String scope, TradingState state, String reason) {

    boolean concerns(InstrumentId instrument) {
        return switch (kind) {
            case TENANT -> true;
            case VENUE -> scope.equalsIgnoreCase(instrument.venue().name());
            case ASSET ->
                    scope.equals(instrument.base().code())
                            || scope.equals(instrument.quote().code());
        };
    }
}
