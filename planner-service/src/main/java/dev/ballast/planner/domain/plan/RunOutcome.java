package dev.ballast.planner.domain.plan;

/** How a run ends that comes to no execution. */
public enum RunOutcome {
    NOTHING_TO_DO,
    FAILED,
    REJECTED,
    EXPIRED,
    STOPPED
}
