package dev.ballast.planner.application.decideplan;

import dev.ballast.planner.domain.plan.PlanId;

/**
 * Approve or reject a plan.
 *
 * @param cause the request behind it
 */
public record DecidePlan(
        String tenant, PlanId plan, boolean approves, String by, String reason, String cause) {}
