package dev.ballast.execution.adapter.kafka;

import dev.ballast.events.BatchConsumer;
import dev.ballast.execution.application.followrisk.FollowRiskHandler;
import dev.ballast.execution.application.followrisk.RiskNews;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class LimitsListener {

    private final BatchConsumer consumer;
    private final FollowRiskHandler risk;

    LimitsListener(BatchConsumer consumer, FollowRiskHandler risk) {
        this.consumer = consumer;
        this.risk = risk;
    }

    @Incoming("limits")
    Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, RiskNews.class, risk::handle);
    }
}
