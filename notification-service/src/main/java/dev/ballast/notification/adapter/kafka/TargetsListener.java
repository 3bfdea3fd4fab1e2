package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.BatchConsumer;
import dev.ballast.notification.application.follow.FollowDriftHandler;
import dev.ballast.notification.domain.heard.DriftMeasured;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears how far portfolios are from their targets. A batch's offsets are committed when this is
 * done.
 */
@ApplicationScoped
class TargetsListener {

    private final BatchConsumer consumer;
    private final FollowDriftHandler follow;

    TargetsListener(BatchConsumer consumer, FollowDriftHandler follow) {
        this.consumer = consumer;
        this.follow = follow;
    }

    @Incoming("targets")
    Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, DriftMeasured.class, follow::handle);
    }
}
