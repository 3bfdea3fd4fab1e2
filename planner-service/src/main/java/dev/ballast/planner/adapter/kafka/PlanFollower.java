package dev.ballast.planner.adapter.kafka;

import dev.ballast.events.BatchConsumer;
import dev.ballast.planner.application.assessplan.PlanAssessed;
import dev.ballast.planner.application.assessplan.TakeAssessmentsHandler;
import dev.ballast.planner.application.followexecution.FollowExecutionHandler;
import dev.ballast.planner.domain.execution.ExecutionEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what becomes of plans. A batch's offsets are committed when it is done. */
@ApplicationScoped
class PlanFollower {

    private final BatchConsumer consumer;
    private final TakeAssessmentsHandler takeAssessments;
    private final FollowExecutionHandler followExecution;

    PlanFollower(
            BatchConsumer consumer,
            TakeAssessmentsHandler takeAssessments,
            FollowExecutionHandler followExecution) {
        this.consumer = consumer;
        this.takeAssessments = takeAssessments;
        this.followExecution = followExecution;
    }

    @Incoming("assessments")
    Uni<Void> assessments(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, PlanAssessed.class, takeAssessments::handle);
    }

    @Incoming("executions")
    Uni<Void> executions(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, ExecutionEvent.class, followExecution::handle);
    }
}
