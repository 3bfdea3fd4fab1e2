package dev.ballast.planner.application.decideplan;

import dev.ballast.planner.domain.plan.PlanId;
import java.util.function.LongConsumer;

/**
 * Approve or reject a plan.
 *
 * @param expected refuses, by failing, when the present version is not the one that was read
 * @param cause the request behind it
 */
public record DecidePlan(
        String tenant,
        PlanId plan,
        boolean approves,
        String by,
        String reason,
        LongConsumer expected,
        String cause) {}
