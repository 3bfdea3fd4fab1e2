package dev.ballast.notification.domain.heard;

/** A plan by the id that the planner gave it. */
public record PlanId(String value) {}
