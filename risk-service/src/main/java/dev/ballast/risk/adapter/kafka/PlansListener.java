package dev.ballast.risk.adapter.kafka;

import dev.ballast.events.BatchConsumer;
import dev.ballast.risk.application.assessplan.AssessPlanHandler;
import dev.ballast.risk.domain.plan.ProposedPlan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears plans. A batch's offsets are committed when this is done. */
@ApplicationScoped
class PlansListener {

    private final BatchConsumer consumer;
    private final AssessPlanHandler assessPlan;

    PlansListener(BatchConsumer consumer, AssessPlanHandler assessPlan) {
        this.consumer = consumer;
        this.assessPlan = assessPlan;
    }

    @Incoming("plans")
    Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, ProposedPlan.class, assessPlan::handle);
    }
}
