package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.issue.StatedTwice;
import dev.ballast.ingestion.domain.ledger.Statement;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.statement.RowFault;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements that were imported, and what was wrong with their rows. */
public interface Imports {

    /** The faults are moved from the staging of the same id. */
    Uni<Void> add(ImportRecord record);

    /** What the statement says, so that it can be replayed. */
    Uni<Void> addLines(Statement statement);

    Uni<Optional<ImportRecord>> find(UUID id);

    Uni<Void> markUndone(UUID id);

    /** In the file's order, from this position on. */
    Uni<List<RowFault>> faults(UUID id, long from, int count);

    /** Balances that the latest statement of their place names more than once. */
    Uni<List<StatedTwice>> statedTwice(PortfolioId portfolio);
}
