package dev.ballast.analytics.domain.fact;

import dev.ballast.analytics.domain.portfolio.PortfolioId;

/** What executions.v1 tells. */
public sealed interface ExecutionNews permits ExecutionStarted, ExecutionCompleted, OrderNews {
    PortfolioId portfolio();
}
