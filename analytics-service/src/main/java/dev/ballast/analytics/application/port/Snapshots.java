package dev.ballast.analytics.application.port;

import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Snapshots of portfolios, each with what had been achieved by then. */
public interface Snapshots {
    /** The portfolio's last snapshot before this version. */
    Uni<Optional<Measured>> before(PortfolioId portfolio, long version);

    /** The portfolio's snapshots from this version on, oldest first. */
    Uni<List<SnapshotTaken>> from(PortfolioId portfolio, long version);

    Uni<Void> save(Collection<Measured> snapshots);

    /** The snapshot with all fills of the execution. */
    Uni<Optional<SnapshotTaken>> executed(ExecutionId execution);
}
