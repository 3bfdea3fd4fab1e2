package dev.ballast.ingestion.domain.fill;

import dev.ballast.ingestion.domain.portfolio.PortfolioId;

/** All fills of an execution were said before this. */
public record ExecutionCompleted(PortfolioId portfolio, String executionId)
        implements ExecutionNews {}
