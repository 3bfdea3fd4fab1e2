package dev.ballast.risk.domain.state;

/** A trading state, what it is about, and why. */
public record ScopedState(Scope scope, TradingState state, String reason) {}
