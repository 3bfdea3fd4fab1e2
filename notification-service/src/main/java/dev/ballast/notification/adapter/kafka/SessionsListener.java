package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.BatchConsumer;
import dev.ballast.notification.application.follow.FollowPipelineHandler;
import dev.ballast.notification.domain.heard.PipelineEvent.SessionEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what is measured. A batch's offsets are committed when this is done. */
@ApplicationScoped
class SessionsListener {

    private final BatchConsumer consumer;
    private final FollowPipelineHandler follow;

    SessionsListener(BatchConsumer consumer, FollowPipelineHandler follow) {
        this.consumer = consumer;
        this.follow = follow;
    }

    @Incoming("sessions")
    Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, SessionEvent.class, follow::handle);
    }
}
