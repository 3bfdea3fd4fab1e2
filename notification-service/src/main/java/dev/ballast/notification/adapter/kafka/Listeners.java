package dev.ballast.notification.adapter.kafka;

import static dev.ballast.events.topic.Topic.ASSESSMENTS;
import static dev.ballast.events.topic.Topic.EXECUTIONS;
import static dev.ballast.events.topic.Topic.HEALTH;
import static dev.ballast.events.topic.Topic.PLANS;
import static dev.ballast.events.topic.Topic.SESSIONS;
import static dev.ballast.events.topic.Topic.SNAPSHOTS;
import static dev.ballast.events.topic.Topic.TARGETS;

import dev.ballast.events.Channel;
import dev.ballast.events.Listening;
import dev.ballast.notification.application.follow.FollowDriftHandler;
import dev.ballast.notification.application.follow.FollowHealthHandler;
import dev.ballast.notification.application.follow.FollowPipelineHandler;
import dev.ballast.notification.domain.heard.DriftMeasured;
import dev.ballast.notification.domain.heard.HealthEvent;
import dev.ballast.notification.domain.heard.PipelineEvent.ExecutionEvent;
import dev.ballast.notification.domain.heard.PipelineEvent.PlanEvent;
import dev.ballast.notification.domain.heard.PipelineEvent.SessionEvent;
import dev.ballast.notification.domain.heard.PlanAssessed;
import dev.ballast.notification.domain.heard.SnapshotTaken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What this service hears, and who takes it. */
@ApplicationScoped
class Listeners {

    private final FollowPipelineHandler pipeline;
    private final FollowDriftHandler drift;
    private final FollowHealthHandler health;

    Listeners(
            FollowPipelineHandler pipeline, FollowDriftHandler drift, FollowHealthHandler health) {
        this.pipeline = pipeline;
        this.drift = drift;
        this.health = health;
    }

    void listen(@Observes Listening to) {
        to.hear(Channel.of("plans", PLANS), PlanEvent.class, pipeline::handle);
        to.hear(Channel.of("assessments", ASSESSMENTS), PlanAssessed.class, pipeline::handle);
        to.hear(Channel.of("executions", EXECUTIONS), ExecutionEvent.class, pipeline::handle);
        to.hear(Channel.of("snapshots", SNAPSHOTS), SnapshotTaken.class, pipeline::handle);
        to.hear(Channel.of("sessions", SESSIONS), SessionEvent.class, pipeline::handle);
        to.hear(Channel.of("targets", TARGETS), DriftMeasured.class, drift::handle);
        to.hear(Channel.of("health", HEALTH), HealthEvent.class, health::handle);
    }
}
