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

    /**
     * Keeps others from changing it, and from deciding on its plans, until the unit of work ends.
     * Answers the version of the newest snapshot that restated its holdings, 0 for none.
     */
    Uni<Long> hold(PortfolioId id);

    Uni<Void> save(Portfolio portfolio);

    /** Remembers that these were heard of, also those that a newer one has replaced. */
    Uni<Void> remember(List<Snapshot> snapshots);

    Uni<Boolean> remembers(SnapshotId snapshot);
}
