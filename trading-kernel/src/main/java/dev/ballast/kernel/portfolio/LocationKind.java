package dev.ballast.kernel.portfolio;

/** What can be done with what lies at a location. */
public enum LocationKind {
    /** An exchange account: tradable. */
    VENUE,
    /** Staked, earning, vesting: not tradable until it is released. */
    LOCKED,
    /** A wallet: a transfer to a venue comes first. */
    WALLET,
    UNKNOWN
}
