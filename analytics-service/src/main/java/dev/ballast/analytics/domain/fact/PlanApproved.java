package dev.ballast.analytics.domain.fact;

import dev.ballast.analytics.domain.portfolio.PortfolioId;
import java.time.Instant;

/** The plan may be executed. */
public record PlanApproved(PlanId plan, PortfolioId portfolio, Instant approvedAt)
        implements PlanFact, PlanNews {}
