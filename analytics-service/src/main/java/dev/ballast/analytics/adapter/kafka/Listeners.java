package dev.ballast.analytics.adapter.kafka;

import static dev.ballast.events.topic.Topic.ASSESSMENTS;
import static dev.ballast.events.topic.Topic.EXECUTIONS;
import static dev.ballast.events.topic.Topic.PLANS;
import static dev.ballast.events.topic.Topic.SNAPSHOTS;

import dev.ballast.analytics.application.sessions.FollowExecutionsHandler;
import dev.ballast.analytics.application.sessions.FollowPlansHandler;
import dev.ballast.analytics.application.snapshots.RecordSnapshotsHandler;
import dev.ballast.analytics.domain.fact.ExecutionNews;
import dev.ballast.analytics.domain.fact.PlanAssessed;
import dev.ballast.analytics.domain.fact.PlanNews;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.events.Channel;
import dev.ballast.events.Listening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What this service hears, and who takes it. */
@ApplicationScoped
class Listeners {

    private final FollowPlansHandler plans;
    private final FollowExecutionsHandler executions;
    private final RecordSnapshotsHandler snapshots;

    Listeners(
            FollowPlansHandler plans,
            FollowExecutionsHandler executions,
            RecordSnapshotsHandler snapshots) {
        this.plans = plans;
        this.executions = executions;
        this.snapshots = snapshots;
    }

    void listen(@Observes Listening to) {
        to.hear(Channel.of("plans", PLANS), PlanNews.class, plans::plans);
        to.hear(Channel.of("assessments", ASSESSMENTS), PlanAssessed.class, plans::assessments);
        to.hear(Channel.of("executions", EXECUTIONS), ExecutionNews.class, executions::handle);
        // A snapshot holds a whole portfolio: few are work enough for one transaction.
        to.hear(
                Channel.of("snapshots", SNAPSHOTS).atMost(20),
                SnapshotTaken.class,
                snapshots::handle);
    }
}
