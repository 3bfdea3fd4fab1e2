package dev.ballast.analytics.application;

import dev.ballast.analytics.application.port.Measured;
import dev.ballast.analytics.application.port.Snapshots;
import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.portfolio.SnapshotCause;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One portfolio's snapshots in memory. */
public final class MemorySnapshots implements Snapshots {
    private final TreeMap<Long, Measured> snapshots = new TreeMap<>();

    public List<Measured> all() {
        return List.copyOf(snapshots.values());
    }

    @Override
    public Uni<Optional<Measured>> before(PortfolioId portfolio, long version) {
        return Uni.createFrom()
                .item(Optional.ofNullable(snapshots.lowerEntry(version)).map(Map.Entry::getValue));
    }

    @Override
    public Uni<List<SnapshotTaken>> from(PortfolioId portfolio, long version) {
        return Uni.createFrom()
                .item(
                        snapshots.tailMap(version).values().stream()
                                .map(Measured::snapshot)
                                .toList());
    }

    @Override
    public Uni<Void> save(Collection<Measured> changed) {
        changed.forEach(each -> snapshots.put(each.snapshot().version(), each));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<SnapshotTaken>> executed(ExecutionId execution) {
        return Uni.createFrom()
                .item(
                        all().stream()
                                .map(Measured::snapshot)
                                .filter(each -> each.cause() == SnapshotCause.EXECUTED)
                                .filter(each -> execution.value().equals(each.causeId()))
                                .findFirst());
    }
}
