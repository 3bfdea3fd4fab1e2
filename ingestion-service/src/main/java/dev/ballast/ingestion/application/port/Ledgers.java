package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.ledger.Ledger;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;

/** Balances and prices of portfolios. */
public interface Ledgers {

    Uni<Ledger> of(PortfolioId portfolio);

    /** Writes what differs. */
    Uni<Void> save(PortfolioId portfolio, Ledger before, Ledger after);

    /** All that statements and fills have said, from the beginning. */
    Uni<Ledger> replay(PortfolioId portfolio);
}
