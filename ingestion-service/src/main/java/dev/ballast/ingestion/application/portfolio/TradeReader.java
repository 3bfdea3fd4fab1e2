package dev.ballast.ingestion.application.portfolio;

import dev.ballast.events.UnitOfWork;
import dev.ballast.ingestion.application.port.Portfolios;
import dev.ballast.ingestion.application.port.Trades;
import dev.ballast.ingestion.domain.fill.TransactionBooked;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the books of a portfolio. */
@ApplicationScoped
public class TradeReader {

    private final UnitOfWork work;
    private final Portfolios portfolios;
    private final Trades trades;

    TradeReader(UnitOfWork work, Portfolios portfolios, Trades trades) {
        this.work = work;
        this.portfolios = portfolios;
        this.trades = trades;
    }

    /** Newest first. Empty when there is no such portfolio. */
    public Uni<Optional<List<TransactionBooked>>> history(
            String tenant, PortfolioId id, Optional<UUID> before, int count) {
        return work.read(
                tenant,
                () ->
                        portfolios
                                .find(id)
                                .chain(found ->
                                        found.isEmpty()
                                                ? Uni.createFrom().item(Optional.empty())
                                                : trades.history(id, before, count)
                                                        .map(Optional::of)));
    }
}
