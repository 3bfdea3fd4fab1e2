package dev.ballast.planner.domain.plan;

/** Names a run: everything from the plan to the closed session; also its correlation id. */
public record RunId(String value) {}
