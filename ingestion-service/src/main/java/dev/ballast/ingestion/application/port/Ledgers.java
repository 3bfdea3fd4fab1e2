package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.ledger.Ledger;
import dev.ballast.ingestion.domain.ledger.Report;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import java.util.Map;

/** Balances and prices of portfolios. */
public interface Ledgers {

    Uni<Ledger> of(PortfolioId portfolio);

    /** What the last statement of each place said of its balances. */
    Uni<Map<BalanceKey, Report>> reports(PortfolioId portfolio);

    /** Writes what differs. */
    Uni<Void> save(PortfolioId portfolio, Ledger before, Ledger after);

    /** All that statements and fills have said, from the beginning. */
    Uni<Ledger> replay(PortfolioId portfolio);
}
