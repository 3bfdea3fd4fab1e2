package dev.ballast.planner.domain.plan;

/** Whether execution begins by itself once a plan is approved. */
public enum StartMode {
    ON_REQUEST,
    AUTOMATIC
}
