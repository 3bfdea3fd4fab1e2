package dev.ballast.analytics.adapter.kafka;

import dev.ballast.analytics.domain.fact.ExecutionCompleted;
import dev.ballast.analytics.domain.fact.ExecutionStarted;
import dev.ballast.analytics.domain.fact.OrderEnded;
import dev.ballast.analytics.domain.fact.OrderFilled;
import dev.ballast.analytics.domain.fact.OrderSubmitted;
import dev.ballast.analytics.domain.fact.PlanApproved;
import dev.ballast.analytics.domain.fact.PlanAssessed;
import dev.ballast.analytics.domain.fact.PlanEnded;
import dev.ballast.analytics.domain.fact.PlanProposed;
import dev.ballast.analytics.domain.fact.RunEnded;
import dev.ballast.analytics.domain.performance.PerformanceMeasured;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.analytics.domain.session.SessionClosed;
import dev.ballast.analytics.domain.session.SessionOpened;
import dev.ballast.events.EventCatalogue;
import dev.ballast.events.EventType;
import dev.ballast.events.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The one place where our events meet their generated classes. */
@ApplicationScoped
class AnalyticsEvents implements EventCatalogue {
    private static final List<EventType<?, ?>> TYPES =
            Stream.of(plans(), executions(), others(), said()).flatMap(List::stream).toList();

    @Override
    public List<EventType<?, ?>> types() {
        return TYPES;
    }

    @Override
    public Set<String> skipped() {
        return Set.of("RunStarted", "RunStopRequested", "OrderAccepted");
    }

    private static List<EventType<?, ?>> plans() {
        return List.of(
                EventType.reads(
                        Topic.PLANS,
                        PlanProposed.class,
                        dev.ballast.events.wire.PlanProposed.class,
                        PlanReader::proposed),
                EventType.reads(
                        Topic.PLANS,
                        PlanApproved.class,
                        dev.ballast.events.wire.PlanApproved.class,
                        PlanReader::approved),
                EventType.reads(
                        Topic.PLANS,
                        PlanEnded.class,
                        dev.ballast.events.wire.PlanRejected.class,
                        PlanReader::rejected),
                EventType.reads(
                        Topic.PLANS,
                        PlanEnded.class,
                        dev.ballast.events.wire.PlanExpired.class,
                        PlanReader::expired),
                EventType.reads(
                        Topic.PLANS,
                        PlanEnded.class,
                        dev.ballast.events.wire.PlanCanceled.class,
                        PlanReader::canceled),
                EventType.reads(
                        Topic.PLANS,
                        RunEnded.class,
                        dev.ballast.events.wire.RunEnded.class,
                        PlanReader::runEnded));
    }

    private static List<EventType<?, ?>> executions() {
        return List.of(
                EventType.reads(
                        Topic.EXECUTIONS,
                        ExecutionStarted.class,
                        dev.ballast.events.wire.ExecutionStarted.class,
                        ExecutionReader::started),
                EventType.reads(
                        Topic.EXECUTIONS,
                        ExecutionCompleted.class,
                        dev.ballast.events.wire.ExecutionCompleted.class,
                        ExecutionReader::completed),
                EventType.reads(
                        Topic.EXECUTIONS,
                        OrderSubmitted.class,
                        dev.ballast.events.wire.OrderSubmitted.class,
                        OrderReader::submitted),
                EventType.reads(
                        Topic.EXECUTIONS,
                        OrderFilled.class,
                        dev.ballast.events.wire.OrderFilled.class,
                        OrderReader::filled),
                EventType.reads(
                        Topic.EXECUTIONS,
                        OrderEnded.class,
                        dev.ballast.events.wire.OrderDenied.class,
                        OrderReader::denied),
                EventType.reads(
                        Topic.EXECUTIONS,
                        OrderEnded.class,
                        dev.ballast.events.wire.OrderRejected.class,
                        OrderReader::rejected),
                EventType.reads(
                        Topic.EXECUTIONS,
                        OrderEnded.class,
                        dev.ballast.events.wire.OrderCanceled.class,
                        OrderReader::canceled),
                EventType.reads(
                        Topic.EXECUTIONS,
                        OrderEnded.class,
                        dev.ballast.events.wire.OrderExpired.class,
                        OrderReader::expired));
    }

    private static List<EventType<?, ?>> others() {
        return List.of(
                EventType.reads(
                        Topic.ASSESSMENTS,
                        PlanAssessed.class,
                        dev.ballast.events.wire.PlanAssessed.class,
                        PlanReader::assessed),
                EventType.reads(
                        Topic.SNAPSHOTS,
                        SnapshotTaken.class,
                        dev.ballast.events.wire.PortfolioSnapshotTaken.class,
                        SnapshotReader::taken));
    }

    private static List<EventType<?, ?>> said() {
        return List.of(
                EventType.writes(
                        Topic.SESSIONS,
                        SessionOpened.class,
                        dev.ballast.events.wire.SessionOpened.class,
                        event -> event.portfolio().value(),
                        Write::opened),
                EventType.writes(
                        Topic.SESSIONS,
                        SessionClosed.class,
                        dev.ballast.events.wire.SessionClosed.class,
                        event -> event.portfolio().value(),
                        Write::closed),
                EventType.writes(
                        Topic.SESSIONS,
                        PerformanceMeasured.class,
                        dev.ballast.events.wire.PerformanceMeasured.class,
                        event -> event.portfolio().value(),
                        Write::measured));
    }
}
