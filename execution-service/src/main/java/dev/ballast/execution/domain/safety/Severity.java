package dev.ballast.execution.domain.safety;

/** What a finding means for what was checked. */
public enum Severity {
    WARNING,
    DENY
}
