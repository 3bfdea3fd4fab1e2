package dev.ballast.analytics.application.snapshots;

import dev.ballast.analytics.application.MemoryDelivery;
import dev.ballast.analytics.application.MemorySessions;
import dev.ballast.analytics.application.MemorySnapshots;
import dev.ballast.analytics.application.sessions.SessionDesk;

/** The handler with everything around it in memory. */
public final class SnapshotHandlers {
    private SnapshotHandlers() {}

    public static RecordSnapshotsHandler of(
            MemoryDelivery delivery,
            MemorySessions sessions,
            MemorySnapshots snapshots,
            SessionDesk desk) {
        return new RecordSnapshotsHandler(
                delivery, delivery, sessions, new MeasurePerformance(snapshots, delivery), desk);
    }
}
