package dev.ballast.execution.domain.plan;

/** How far the planner is with a plan, as far as execution cares. */
public enum PlanStanding {
    PROPOSED,
    APPROVED,
    /** Rejected, expired or canceled. */
    WITHDRAWN
}
