package dev.ballast.planner.domain.portfolio;

/**
 * A portfolio as the planner last heard of it.
 *
 * @param driftVersion counts the measurements of its drift
 */
public record Portfolio(Snapshot snapshot, long driftVersion) {

    public PortfolioId id() {
        return snapshot.portfolio();
    }

    /** Snapshots may come late or twice: the higher version stays. */
    public boolean isOlderThan(Snapshot other) {
        return snapshot.version() < other.version();
    }

    public Portfolio with(Snapshot newer) {
        return new Portfolio(newer, driftVersion);
    }

    public Portfolio measured() {
        return new Portfolio(snapshot, driftVersion + 1);
    }
}
