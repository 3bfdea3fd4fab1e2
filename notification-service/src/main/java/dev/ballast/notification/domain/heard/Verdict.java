package dev.ballast.notification.domain.heard;

/** Risk's word on a plan. */
public enum Verdict {
    PASSED,
    WARNED,
    DENIED
}
