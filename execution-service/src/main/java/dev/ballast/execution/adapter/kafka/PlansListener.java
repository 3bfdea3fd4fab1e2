package dev.ballast.execution.adapter.kafka;

import dev.ballast.events.BatchConsumer;
import dev.ballast.execution.application.followplans.FollowPlansHandler;
import dev.ballast.execution.domain.plan.PlanNews;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class PlansListener {

    private final BatchConsumer consumer;
    private final FollowPlansHandler plans;

    PlansListener(BatchConsumer consumer, FollowPlansHandler plans) {
        this.consumer = consumer;
        this.plans = plans;
    }

    @Incoming("plans")
    Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, PlanNews.class, plans::handle);
    }
}
