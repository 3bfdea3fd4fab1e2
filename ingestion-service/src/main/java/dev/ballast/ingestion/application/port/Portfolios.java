package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import dev.ballast.kernel.money.Asset;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** All portfolios of the tenant. */
public interface Portfolios {

    Uni<Optional<PortfolioState>> find(PortfolioId id);

    /** Nobody else changes it until the unit of work ends. */
    Uni<Optional<PortfolioState>> lock(PortfolioId id);

    /** Oldest first. */
    Uni<List<PortfolioState>> after(Optional<PortfolioId> id, int count);

    /** Which portfolios hold an asset, or held it. */
    Uni<List<PortfolioId>> with(Asset asset);

    /** Makes this the present snapshot, and keeps its head in the history. */
    Uni<Void> save(Snapshot snapshot);

    /** What is read of it has changed, though its snapshot has not. */
    Uni<Void> touch(PortfolioId id);

    /** Newest first. */
    Uni<List<SnapshotHead>> history(PortfolioId id, Optional<Long> before, int count);
}
