package dev.ballast.planner.domain.portfolio;

/**
 * A portfolio as the planner last heard of it.
 *
 * @param restatedVersion of the newest snapshot that restated the holdings; 0 for none
 * @param driftVersion counts the measurements of its drift
 */
public record Portfolio(Snapshot snapshot, long restatedVersion, long driftVersion) {

    public static Portfolio of(PortfolioSnapshotTaken first) {
        return new Portfolio(first.snapshot(), first.restatedVersion(), 0);
    }

    public PortfolioId id() {
        return snapshot.portfolio();
    }

    public boolean isOlderThan(Snapshot other) {
        return snapshot.version() < other.version();
    }

    /** Snapshots may come late or twice: the higher version stays. */
    public Portfolio with(PortfolioSnapshotTaken taken) {
        return new Portfolio(
                isOlderThan(taken.snapshot()) ? taken.snapshot() : snapshot,
                Math.max(restatedVersion, taken.restatedVersion()),
                driftVersion);
    }

    public Portfolio measured() {
        return new Portfolio(snapshot, restatedVersion, driftVersion + 1);
    }
}
