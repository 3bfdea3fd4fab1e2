package dev.ballast.planner.application.assessplan;

import dev.ballast.planner.domain.plan.Assessment;
import dev.ballast.planner.domain.plan.PlanId;

/** Risk has assessed a plan. */
public record PlanAssessed(PlanId plan, Assessment assessment) {}
