package dev.ballast.risk.domain.plan;

/** A plan by the id that the planner gave it. */
public record PlanId(String value) {}
