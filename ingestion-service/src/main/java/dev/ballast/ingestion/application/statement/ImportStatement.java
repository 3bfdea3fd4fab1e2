package dev.ballast.ingestion.application.statement;

import dev.ballast.ingestion.application.port.Trail;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.statement.StatementFormat;
import java.util.UUID;

/**
 * The rows that wait in the staging table are to become a statement.
 *
 * @param dryRun say what would come of it, and change nothing
 */
public record ImportStatement(
        PortfolioId portfolio,
        UUID importId,
        StatementFormat format,
        boolean dryRun,
        Trail trail) {}
