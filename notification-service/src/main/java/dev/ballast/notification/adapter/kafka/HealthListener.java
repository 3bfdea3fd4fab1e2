package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.BatchConsumer;
import dev.ballast.notification.application.follow.FollowHealthHandler;
import dev.ballast.notification.domain.heard.HealthEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how services are. A batch's offsets are committed when this is done. */
@ApplicationScoped
class HealthListener {

    private final BatchConsumer consumer;
    private final FollowHealthHandler follow;

    HealthListener(BatchConsumer consumer, FollowHealthHandler follow) {
        this.consumer = consumer;
        this.follow = follow;
    }

    @Incoming("health")
    Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, HealthEvent.class, follow::handle);
    }
}
