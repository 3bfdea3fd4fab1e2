package dev.ballast.ingestion.adapter.meter;

import dev.ballast.ingestion.application.port.SnapshotJournal;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How long a portfolio takes to be processed, by what it is processed for. */
@ApplicationScoped
class MeteredSnapshots implements SnapshotJournal {

    private final MeterRegistry meters;

    MeteredSnapshots(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void taken(Snapshot snapshot, Duration took) {
        Timer.builder("ballast.portfolio.processing")
                .tag("cause", snapshot.cause().name())
                .tag("mode", snapshot.portfolio().mode().name())
                .publishPercentiles(0.5, 0.99)
                .register(meters)
                .record(took);
    }
}
