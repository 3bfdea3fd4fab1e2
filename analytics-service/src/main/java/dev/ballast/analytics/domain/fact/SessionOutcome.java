package dev.ballast.analytics.domain.fact;

/** How a session ended. */
public enum SessionOutcome {
    COMPLETED,
    PARTIALLY_COMPLETED,
    FAILED,
    CANCELED,
    REJECTED,
    EXPIRED
}
