package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.fill.TransactionBooked;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The books: every fill once. */
public interface Trades {

    /** Those that were not in the books before. */
    Uni<List<TransactionBooked>> book(List<TransactionBooked> trades);

    /** Newest first. */
    Uni<List<TransactionBooked>> history(PortfolioId portfolio, Optional<UUID> before, int count);
}
