package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.BatchConsumer;
import dev.ballast.notification.application.follow.FollowPipelineHandler;
import dev.ballast.notification.domain.heard.PipelineEvent.PlanEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears plans and runs. A batch's offsets are committed when this is done. */
@ApplicationScoped
class PlansListener {

    private final BatchConsumer consumer;
    private final FollowPipelineHandler follow;

    PlansListener(BatchConsumer consumer, FollowPipelineHandler follow) {
        this.consumer = consumer;
        this.follow = follow;
    }

    @Incoming("plans")
    Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, PlanEvent.class, follow::handle);
    }
}
