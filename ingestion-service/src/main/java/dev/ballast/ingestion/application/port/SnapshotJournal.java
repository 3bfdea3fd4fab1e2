package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.snapshot.Snapshot;
import java.time.Duration;

/** Tells operators what becomes of portfolios. */
public interface SnapshotJournal {

    /**
     * @param took to classify, value and keep all that the portfolio holds
     */
    void taken(Snapshot snapshot, Duration took);
}
