package dev.ballast.risk.domain.assessment;

/** Risk has spoken on a plan. */
public record PlanAssessed(Assessment assessment) {}
