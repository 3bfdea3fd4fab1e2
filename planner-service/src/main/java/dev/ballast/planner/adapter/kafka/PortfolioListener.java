package dev.ballast.planner.adapter.kafka;

import dev.ballast.events.BatchConsumer;
import dev.ballast.planner.application.reference.KeepReferenceHandler;
import dev.ballast.planner.application.snapshots.TakeSnapshotsHandler;
import dev.ballast.planner.domain.portfolio.PortfolioSnapshotTaken;
import dev.ballast.planner.domain.reference.AssetClassified;
import dev.ballast.planner.domain.reference.InstrumentListed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what plans are made from. A batch's offsets are committed when it is done. */
@ApplicationScoped
class PortfolioListener {

    private final BatchConsumer consumer;
    private final TakeSnapshotsHandler takeSnapshots;
    private final KeepReferenceHandler keepReference;

    PortfolioListener(
            BatchConsumer consumer,
            TakeSnapshotsHandler takeSnapshots,
            KeepReferenceHandler keepReference) {
        this.consumer = consumer;
        this.takeSnapshots = takeSnapshots;
        this.keepReference = keepReference;
    }

    @Incoming("snapshots")
    Uni<Void> snapshots(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, PortfolioSnapshotTaken.class, takeSnapshots::handle);
    }

    @Incoming("instruments")
    Uni<Void> instruments(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, InstrumentListed.class, keepReference::listed);
    }

    @Incoming("assets")
    Uni<Void> assets(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, AssetClassified.class, keepReference::classified);
    }
}
