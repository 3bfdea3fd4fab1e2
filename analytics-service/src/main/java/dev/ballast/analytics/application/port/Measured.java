package dev.ballast.analytics.application.port;

import dev.ballast.analytics.domain.performance.PerformancePoint;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;

/** A snapshot and what had been achieved by then. */
public record Measured(SnapshotTaken snapshot, PerformancePoint point) {}
