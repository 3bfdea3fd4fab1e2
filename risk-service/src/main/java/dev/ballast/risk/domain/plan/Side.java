package dev.ballast.risk.domain.plan;

/** Which way an action trades its asset. */
public enum Side {
    BUY,
    SELL
}
