package dev.ballast.planner.domain.plan;

/** Names a plan. */
public record PlanId(String value) {}
