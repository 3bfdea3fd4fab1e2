package dev.ballast.risk.domain.state;

/** How wide a trading state reaches. */
public enum ScopeKind {
    TENANT,
    VENUE,
    ASSET
}
