package dev.ballast.analytics.domain.fact;

/** What plans.v1 tells. */
public sealed interface PlanNews permits PlanProposed, PlanApproved, PlanEnded, RunEnded {}
