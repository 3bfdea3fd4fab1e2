package dev.ballast.ingestion.application.portfolio;

import dev.ballast.events.Ids;
import dev.ballast.events.UnitOfWork;
import dev.ballast.ingestion.application.snapshot.SnapshotTaker;
import dev.ballast.ingestion.application.snapshot.SnapshotTaker.Occasion;
import dev.ballast.ingestion.domain.ledger.Ledger;
import dev.ballast.ingestion.domain.portfolio.Portfolio;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Opens a portfolio. Its first snapshot is empty. */
@ApplicationScoped
public class OpenPortfolioHandler {

    private final UnitOfWork work;
    private final SnapshotTaker snapshots;
    private final Ids ids;
    private final InstantSource clock;

    OpenPortfolioHandler(UnitOfWork work, SnapshotTaker snapshots, Ids ids, InstantSource clock) {
        this.work = work;
        this.snapshots = snapshots;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Snapshot> handle(OpenPortfolio command) {
        return work.change(
                command.trail().tenant(),
                () ->
                        snapshots.take(
                                Occasion.first(portfolio(command)), Ledger.EMPTY, command.trail()));
    }

    private Portfolio portfolio(OpenPortfolio command) {
        return new Portfolio(
                new PortfolioId(ids.next()),
                command.name(),
                command.mode(),
                command.baseCurrency(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
