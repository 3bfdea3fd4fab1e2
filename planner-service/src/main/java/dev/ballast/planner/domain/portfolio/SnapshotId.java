package dev.ballast.planner.domain.portfolio;

/** Names a snapshot of a portfolio. */
public record SnapshotId(String value) {}
