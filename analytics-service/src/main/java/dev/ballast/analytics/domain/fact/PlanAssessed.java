package dev.ballast.analytics.domain.fact;

import dev.ballast.analytics.domain.portfolio.PortfolioId;
import java.time.Instant;

/** Risk gave its word on a plan. */
public record PlanAssessed(PlanId plan, PortfolioId portfolio, Instant assessedAt)
        implements PlanFact {}
