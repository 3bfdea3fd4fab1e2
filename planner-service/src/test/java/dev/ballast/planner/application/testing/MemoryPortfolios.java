package dev.ballast.planner.application.testing;

import dev.ballast.planner.application.port.Portfolios;
import dev.ballast.planner.application.port.TargetsBook;
import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.portfolio.Snapshot;
import dev.ballast.planner.domain.portfolio.SnapshotId;
import dev.ballast.planner.domain.targets.Targets;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Portfolios with their targets. */
public final class MemoryPortfolios implements Portfolios {

    private final Map<PortfolioId, Portfolio> portfolios = new HashMap<>();
    private final Map<PortfolioId, Targets> targets = new HashMap<>();
    private final Set<SnapshotId> heard = new HashSet<>();

    /** The same portfolios' targets. */
    public TargetsBook targets() {
        return new TargetsBook() {
            @Override
            public Uni<Optional<Targets>> find(PortfolioId portfolio) {
                return Uni.createFrom().item(Optional.ofNullable(targets.get(portfolio)));
            }

            @Override
            public Uni<Void> save(Targets wanted) {
                targets.put(wanted.portfolio(), wanted);
                return Uni.createFrom().voidItem();
            }
        };
    }

    @Override
    public Uni<Optional<Portfolio>> find(PortfolioId id) {
        return Uni.createFrom().item(Optional.ofNullable(portfolios.get(id)));
    }

    @Override
    public Uni<Long> hold(PortfolioId id) {
        return Uni.createFrom()
                .item(
                        Optional.ofNullable(portfolios.get(id))
                                .map(Portfolio::restatedVersion)
                                .orElse(0L));
    }

    @Override
    public Uni<Void> save(Portfolio portfolio) {
        portfolios.put(portfolio.id(), portfolio);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> remember(List<Snapshot> snapshots) {
        snapshots.forEach(snapshot -> heard.add(snapshot.id()));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Boolean> remembers(SnapshotId snapshot) {
        return Uni.createFrom().item(heard.contains(snapshot));
    }
}
