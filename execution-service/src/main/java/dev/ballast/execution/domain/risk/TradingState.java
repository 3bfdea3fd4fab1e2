package dev.ballast.execution.domain.risk;

/** What may be traded: nothing, sells only, everything. The narrowest of several holds. */
public enum TradingState {
    HALTED,
    REDUCING,
    ACTIVE
}
