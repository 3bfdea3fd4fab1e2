package dev.ballast.planner.application.proposeplan;

import dev.ballast.planner.application.draft.Wish;
import dev.ballast.planner.domain.plan.StartMode;

/**
 * Make a plan.
 *
 * @param cause the request behind it
 */
public record ProposePlan(String tenant, Wish wish, StartMode start, String by, String cause) {}
