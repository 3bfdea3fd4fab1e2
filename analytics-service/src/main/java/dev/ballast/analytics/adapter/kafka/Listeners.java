package dev.ballast.analytics.adapter.kafka;

import dev.ballast.analytics.application.sessions.FollowExecutionsHandler;
import dev.ballast.analytics.application.sessions.FollowPlansHandler;
import dev.ballast.analytics.application.snapshots.RecordSnapshotsHandler;
import dev.ballast.analytics.domain.fact.ExecutionNews;
import dev.ballast.analytics.domain.fact.PlanAssessed;
import dev.ballast.analytics.domain.fact.PlanNews;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.events.BatchConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what sessions are made of. A batch's offsets are committed when its work is. */
@ApplicationScoped
class Listeners {
    private final BatchConsumer consumer;
    private final FollowPlansHandler plans;
    private final FollowExecutionsHandler executions;
    private final RecordSnapshotsHandler snapshots;

    Listeners(
            BatchConsumer consumer,
            FollowPlansHandler plans,
            FollowExecutionsHandler executions,
            RecordSnapshotsHandler snapshots) {
        this.consumer = consumer;
        this.plans = plans;
        this.executions = executions;
        this.snapshots = snapshots;
    }

    @Incoming("plans")
    Uni<Void> plans(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, PlanNews.class, plans::plans);
    }

    @Incoming("assessments")
    Uni<Void> assessments(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, PlanAssessed.class, plans::assessments);
    }

    @Incoming("executions")
    Uni<Void> executions(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, ExecutionNews.class, executions::handle);
    }

    @Incoming("snapshots")
    Uni<Void> snapshots(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, SnapshotTaken.class, snapshots::handle);
    }
}
