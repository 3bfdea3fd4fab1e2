package dev.ballast.analytics.domain.fact;

import dev.ballast.analytics.domain.portfolio.PortfolioId;
import java.time.Instant;

/** Orders of the plan are on their way. */
public record ExecutionStarted(
        ExecutionId execution, PlanId plan, PortfolioId portfolio, Instant startedAt)
        implements PlanFact, ExecutionNews {}
