package dev.ballast.risk.domain.state;

/** Whether there may be trading; the strictest first. */
public enum TradingState {
    /** No order at all. */
    HALTED,
    /** Only what reduces holdings. */
    REDUCING,
    ACTIVE
}
