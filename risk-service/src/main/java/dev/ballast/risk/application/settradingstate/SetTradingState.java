package dev.ballast.risk.application.settradingstate;

import dev.ballast.risk.domain.state.ScopedState;

/**
 * Set a trading state. Whoever stops trading must not be told to read first: it needs no version,
 * and setting it twice is setting it once.
 *
 * @param cause the call that asks
 */
public record SetTradingState(String tenant, ScopedState state, String by, String cause) {}
