package dev.ballast.notification.domain.heard;

/** How a run ended that had no execution. */
public enum RunOutcome {
    NOTHING_TO_DO,
    FAILED,
    REJECTED,
    EXPIRED,
    STOPPED
}
