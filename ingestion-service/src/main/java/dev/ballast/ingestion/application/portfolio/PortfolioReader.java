package dev.ballast.ingestion.application.portfolio;

import dev.ballast.events.UnitOfWork;
import dev.ballast.ingestion.application.port.Ledgers;
import dev.ballast.ingestion.application.port.PortfolioState;
import dev.ballast.ingestion.application.port.Portfolios;
import dev.ballast.ingestion.application.port.SnapshotHead;
import dev.ballast.ingestion.application.snapshot.ClassificationReader;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import dev.ballast.ingestion.domain.snapshot.Valuation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads portfolios as they are now, and their history. */
@ApplicationScoped
public class PortfolioReader {

    private final UnitOfWork work;
    private final Portfolios portfolios;
    private final Ledgers ledgers;
    private final ClassificationReader classifications;

    PortfolioReader(
            UnitOfWork work,
            Portfolios portfolios,
            Ledgers ledgers,
            ClassificationReader classifications) {
        this.work = work;
        this.portfolios = portfolios;
        this.ledgers = ledgers;
        this.classifications = classifications;
    }

    public Uni<Optional<PortfolioState>> head(String tenant, PortfolioId id) {
        return work.read(tenant, () -> portfolios.find(id));
    }

    public Uni<List<PortfolioState>> list(String tenant, Optional<PortfolioId> after, int count) {
        return work.read(tenant, () -> portfolios.after(after, count));
    }

    /** The present snapshot with all that it holds. */
    public Uni<Optional<Snapshot>> snapshot(String tenant, PortfolioId id) {
        return work.read(
                tenant,
                () ->
                        portfolios
                                .find(id)
                                .chain(found ->
                                        found.isEmpty()
                                                ? Uni.createFrom().item(Optional.empty())
                                                : whole(found.get()).map(Optional::of)));
    }

    /** Empty when there is no such portfolio. */
    public Uni<Optional<List<SnapshotHead>>> history(
            String tenant, PortfolioId id, Optional<Long> before, int count) {
        return work.read(
                tenant,
                () ->
                        portfolios
                                .find(id)
                                .chain(found ->
                                        found.isEmpty()
                                                ? Uni.createFrom().item(Optional.empty())
                                                : portfolios
                                                        .history(id, before, count)
                                                        .map(Optional::of)));
    }

    private Uni<Snapshot> whole(PortfolioState head) {
        return ledgers.of(head.portfolio().id())
                .chain(ledger ->
                        classifications
                                .read()
                                .map(known -> Valuation.of(ledger, known, head.asOf()))
                                .map(valuation ->
                                        new Snapshot(
                                                head.portfolio(),
                                                head.snapshotId(),
                                                head.version(),
                                                head.asOf(),
                                                valuation.total(),
                                                valuation.holdings(),
                                                head.cause(),
                                                head.causeId(),
                                                head.bookedExecution())));
    }
}
