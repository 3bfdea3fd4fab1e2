package dev.ballast.planner.application.port;

import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.portfolio.Snapshot;
import dev.ballast.planner.domain.portfolio.SnapshotId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The portfolios of the tenant that the unit of work has entered, with their last snapshots. */
public interface Portfolios {

    Uni<Optional<Portfolio>> find(PortfolioId id);

    Uni<Void> save(Portfolio portfolio);

    /** Remembers that these were heard of, also those that a newer one has replaced. */
    Uni<Void> remember(List<Snapshot> snapshots);

    Uni<Boolean> remembers(SnapshotId snapshot);
}
