package dev.ballast.execution.domain.risk;

/** What a trading state is about. */
public enum StateScope {
    TENANT,
    VENUE,
    ASSET
}
