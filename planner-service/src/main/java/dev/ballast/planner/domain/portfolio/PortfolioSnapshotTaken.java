package dev.ballast.planner.domain.portfolio;

/** Ingestion has a new snapshot. */
public record PortfolioSnapshotTaken(Snapshot snapshot) {}
