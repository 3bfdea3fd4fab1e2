package dev.ballast.ingestion.domain.fill;

import dev.ballast.ingestion.domain.portfolio.PortfolioId;

/** What execution says that moves balances, or ends a run of such. */
public sealed interface ExecutionNews permits OrderFilled, ExecutionCompleted {

    PortfolioId portfolio();
}
