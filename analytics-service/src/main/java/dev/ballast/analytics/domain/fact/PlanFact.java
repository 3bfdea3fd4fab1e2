package dev.ballast.analytics.domain.fact;

import dev.ballast.analytics.domain.portfolio.PortfolioId;

/** Something that happened to a plan. Facts of different topics arrive in any order. */
public sealed interface PlanFact
        permits PlanProposed,
                PlanAssessed,
                PlanApproved,
                PlanEnded,
                ExecutionStarted,
                ExecutionCompleted {
    PlanId plan();

    PortfolioId portfolio();
}
