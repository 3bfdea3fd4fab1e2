package dev.ballast.analytics.domain.fact;

/** Where an order stands, as far as a session's history tells. */
public enum OrderState {
    SUBMITTED,
    PARTIALLY_FILLED,
    FILLED,
    /** Our own safety check refused it. */
    DENIED,
    /** The venue refused it. */
    REJECTED,
    CANCELED,
    EXPIRED
}
