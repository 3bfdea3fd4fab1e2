package dev.ballast.kernel.portfolio;

/** Where a price comes from. */
public enum PriceSource {
    /** There is none. */
    NONE,
    /** An imported file; as old as its import, and a price of that portfolio's snapshot only. */
    FILE,
    /** An assumption of the house that is named as one, such as USDT at 1. */
    MODEL,
    /** A fill of ours. */
    FILL
}
