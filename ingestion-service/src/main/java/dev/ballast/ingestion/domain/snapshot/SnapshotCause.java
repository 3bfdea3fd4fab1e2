package dev.ballast.ingestion.domain.snapshot;

/** What made a portfolio's state worth saying again. */
public enum SnapshotCause {
    OPENED,
    IMPORTED,
    UNDONE,
    FILLED,
    EXECUTED,
    CLASSIFIED
}
