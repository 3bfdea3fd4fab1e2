package dev.ballast.notification.domain.alert;

/** How much an alert weighs; the lightest first. */
public enum AlertLevel {
    /** Good to know. */
    INFO,
    /** Somebody should look. */
    WARNING,
    /** Something failed. */
    ERROR,
    /** Something must be done now. */
    CRITICAL,
    /** Somebody may be doing what they should not. */
    SECURITY
}
