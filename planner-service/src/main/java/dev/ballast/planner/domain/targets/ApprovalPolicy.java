package dev.ballast.planner.domain.targets;

/** Who approves a plan. */
public enum ApprovalPolicy {
    /** A person. */
    MANUAL,
    /** The planner itself, when risk has passed the plan. */
    AUTOMATIC
}
