package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.BatchConsumer;
import dev.ballast.notification.application.follow.FollowPipelineHandler;
import dev.ballast.notification.domain.heard.PlanAssessed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what risk says. A batch's offsets are committed when this is done. */
@ApplicationScoped
class AssessmentsListener {

    private final BatchConsumer consumer;
    private final FollowPipelineHandler follow;

    AssessmentsListener(BatchConsumer consumer, FollowPipelineHandler follow) {
        this.consumer = consumer;
        this.follow = follow;
    }

    @Incoming("assessments")
    Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, PlanAssessed.class, follow::handle);
    }
}
