package dev.ballast.planner.domain.portfolio;

/** Ingestion has a new snapshot. */
public record PortfolioSnapshotTaken(Snapshot snapshot, SnapshotCause cause) {

    /** The snapshot's version where it restates the holdings, else 0. */
    long restatedVersion() {
        return cause.restates() ? snapshot.version() : 0;
    }
}
