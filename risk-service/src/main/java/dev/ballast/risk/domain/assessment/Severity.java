package dev.ballast.risk.domain.assessment;

/** How much a finding weighs; the lightest first. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** A person must agree. */
    WARNING,
    /** The plan may not be executed. */
    DENY
}
