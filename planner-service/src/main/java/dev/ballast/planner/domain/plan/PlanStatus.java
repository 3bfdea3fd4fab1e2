package dev.ballast.planner.domain.plan;

/** Where a plan stands. */
public enum PlanStatus {
    PROPOSED,
    ASSESSED,
    APPROVED,
    REJECTED,
    EXECUTING,
    COMPLETED,
    PARTIALLY_COMPLETED,
    FAILED,
    EXPIRED,
    CANCELED;

    /** Nobody has decided yet. */
    public boolean isUndecided() {
        return this == PROPOSED || this == ASSESSED;
    }

    /** It may still be executed. */
    public boolean isOpen() {
        return isUndecided() || this == APPROVED;
    }

    /** An execution may begin of it as far as the planner can tell: execution judges expiry. */
    boolean canBeStarted() {
        return this == APPROVED || this == EXPIRED || this == CANCELED;
    }
}
