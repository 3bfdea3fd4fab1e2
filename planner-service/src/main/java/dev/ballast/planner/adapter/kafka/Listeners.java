package dev.ballast.planner.adapter.kafka;

import static dev.ballast.events.topic.Topic.ASSESSMENTS;
import static dev.ballast.events.topic.Topic.ASSETS;
import static dev.ballast.events.topic.Topic.EXECUTIONS;
import static dev.ballast.events.topic.Topic.INSTRUMENTS;
import static dev.ballast.events.topic.Topic.SNAPSHOTS;

import dev.ballast.events.Channel;
import dev.ballast.events.Listening;
import dev.ballast.planner.application.assessplan.PlanAssessed;
import dev.ballast.planner.application.assessplan.TakeAssessmentsHandler;
import dev.ballast.planner.application.followexecution.FollowExecutionHandler;
import dev.ballast.planner.application.reference.KeepReferenceHandler;
import dev.ballast.planner.application.snapshots.TakeSnapshotsHandler;
import dev.ballast.planner.domain.execution.ExecutionEvent;
import dev.ballast.planner.domain.portfolio.PortfolioSnapshotTaken;
import dev.ballast.planner.domain.reference.AssetClassified;
import dev.ballast.planner.domain.reference.InstrumentListed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What this service hears, and who takes it. */
@ApplicationScoped
class Listeners {

    private final TakeSnapshotsHandler snapshots;
    private final KeepReferenceHandler reference;
    private final TakeAssessmentsHandler assessments;
    private final FollowExecutionHandler executions;

    Listeners(
            TakeSnapshotsHandler snapshots,
            KeepReferenceHandler reference,
            TakeAssessmentsHandler assessments,
            FollowExecutionHandler executions) {
        this.snapshots = snapshots;
        this.reference = reference;
        this.assessments = assessments;
        this.executions = executions;
    }

    void listen(@Observes Listening to) {
        // A snapshot holds a whole portfolio: few are work enough for one transaction.
        to.hear(
                Channel.of("snapshots", SNAPSHOTS).atMost(20),
                PortfolioSnapshotTaken.class,
                snapshots::handle);
        to.hear(Channel.of("instruments", INSTRUMENTS), InstrumentListed.class, reference::listed);
        to.hear(Channel.of("assets", ASSETS), AssetClassified.class, reference::classified);
        to.hear(Channel.of("assessments", ASSESSMENTS), PlanAssessed.class, assessments::handle);
        to.hear(Channel.of("executions", EXECUTIONS), ExecutionEvent.class, executions::handle);
    }
}
