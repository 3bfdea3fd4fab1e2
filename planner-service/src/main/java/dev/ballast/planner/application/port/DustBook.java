package dev.ballast.planner.application.port;

import dev.ballast.planner.domain.dust.Dust;
import dev.ballast.planner.domain.dust.DustKey;
import dev.ballast.planner.domain.dust.DustLedger;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The dust of the tenant that the unit of work has entered. */
public interface DustBook {

    Uni<DustLedger> find(PortfolioId portfolio);

    /** Replaces all that the portfolio's says; hold the portfolio before. */
    Uni<Void> save(PortfolioId portfolio, DustLedger ledger);

    /** By asset, location and side. */
    Uni<List<Dust>> list(PortfolioId portfolio, Optional<DustKey> after, int limit);
}
