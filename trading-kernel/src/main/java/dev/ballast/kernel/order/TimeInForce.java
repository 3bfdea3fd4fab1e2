package dev.ballast.kernel.order;

/** How long an order stands at the venue. */
public enum TimeInForce {
    /** Until it is canceled. */
    GTC,
    /** What can't be filled at once ends. */
    IOC,
    /** Wholly and at once, or not at all. */
    FOK,
    /** Until a date. */
    GTD
}
