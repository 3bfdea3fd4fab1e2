package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.BatchConsumer;
import dev.ballast.notification.application.follow.FollowPipelineHandler;
import dev.ballast.notification.domain.heard.SnapshotTaken;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how portfolios stand. A batch's offsets are committed when this is done. */
@ApplicationScoped
class SnapshotsListener {

    private final BatchConsumer consumer;
    private final FollowPipelineHandler follow;

    SnapshotsListener(BatchConsumer consumer, FollowPipelineHandler follow) {
        this.consumer = consumer;
        this.follow = follow;
    }

    @Incoming("snapshots")
    Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, SnapshotTaken.class, follow::handle);
    }
}
