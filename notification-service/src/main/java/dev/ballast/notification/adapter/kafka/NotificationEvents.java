package dev.ballast.notification.adapter.kafka;

import dev.ballast.events.EventCatalogue;
import dev.ballast.events.EventType;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.OrderAccepted;
import dev.ballast.events.wire.OrderCanceled;
import dev.ballast.events.wire.OrderDenied;
import dev.ballast.events.wire.OrderExpired;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.OrderRejected;
import dev.ballast.events.wire.OrderSubmitted;
import dev.ballast.events.wire.PortfolioSnapshotTaken;
import dev.ballast.notification.domain.alert.AlertAcknowledged;
import dev.ballast.notification.domain.alert.AlertRaised;
import dev.ballast.notification.domain.alert.AlertResolved;
import dev.ballast.notification.domain.alert.NotificationDelivered;
import dev.ballast.notification.domain.heard.DriftMeasured;
import dev.ballast.notification.domain.heard.ExecutionCompleted;
import dev.ballast.notification.domain.heard.ExecutionStarted;
import dev.ballast.notification.domain.heard.HealthEvent.Heartbeat;
import dev.ballast.notification.domain.heard.HealthEvent.OutboxRowParked;
import dev.ballast.notification.domain.heard.HealthEvent.RecordDeadLettered;
import dev.ballast.notification.domain.heard.OrderStep;
import dev.ballast.notification.domain.heard.PlanApproved;
import dev.ballast.notification.domain.heard.PlanAssessed;
import dev.ballast.notification.domain.heard.PlanCanceled;
import dev.ballast.notification.domain.heard.PlanExpired;
import dev.ballast.notification.domain.heard.PlanProposed;
import dev.ballast.notification.domain.heard.PlanRejected;
import dev.ballast.notification.domain.heard.RunEnded;
import dev.ballast.notification.domain.heard.RunStarted;
import dev.ballast.notification.domain.heard.RunStopRequested;
import dev.ballast.notification.domain.heard.SessionClosed;
import dev.ballast.notification.domain.heard.SessionOpened;
import dev.ballast.notification.domain.heard.SnapshotTaken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What notification hears and says. */
@ApplicationScoped
class NotificationEvents implements EventCatalogue {

    private static final List<EventType<?, ?>> HEARD =
            List.of(
                    EventType.reads(
                            Topic.PLANS,
                            RunStarted.class,
                            dev.ballast.events.wire.RunStarted.class,
                            PlanReader::started),
                    EventType.reads(
                            Topic.PLANS,
                            RunStopRequested.class,
                            dev.ballast.events.wire.RunStopRequested.class,
                            PlanReader::stopRequested),
                    EventType.reads(
                            Topic.PLANS,
                            RunEnded.class,
                            dev.ballast.events.wire.RunEnded.class,
                            PlanReader::ended),
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
                            PlanRejected.class,
                            dev.ballast.events.wire.PlanRejected.class,
                            PlanReader::rejected),
                    EventType.reads(
                            Topic.PLANS,
                            PlanExpired.class,
                            dev.ballast.events.wire.PlanExpired.class,
                            PlanReader::expired),
                    EventType.reads(
                            Topic.PLANS,
                            PlanCanceled.class,
                            dev.ballast.events.wire.PlanCanceled.class,
                            PlanReader::canceled),
                    EventType.reads(
                            Topic.ASSESSMENTS,
                            PlanAssessed.class,
                            dev.ballast.events.wire.PlanAssessed.class,
                            AssessmentReader::read),
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
                            OrderStep.class,
                            OrderSubmitted.class,
                            OrderReader::submitted),
                    EventType.reads(
                            Topic.EXECUTIONS,
                            OrderStep.class,
                            OrderAccepted.class,
                            OrderReader::accepted),
                    EventType.reads(
                            Topic.EXECUTIONS,
                            OrderStep.class,
                            OrderDenied.class,
                            OrderReader::denied),
                    EventType.reads(
                            Topic.EXECUTIONS,
                            OrderStep.class,
                            OrderRejected.class,
                            OrderReader::rejected),
                    EventType.reads(
                            Topic.EXECUTIONS,
                            OrderStep.class,
                            OrderFilled.class,
                            OrderReader::filled),
                    EventType.reads(
                            Topic.EXECUTIONS,
                            OrderStep.class,
                            OrderCanceled.class,
                            OrderReader::canceled),
                    EventType.reads(
                            Topic.EXECUTIONS,
                            OrderStep.class,
                            OrderExpired.class,
                            OrderReader::expired),
                    EventType.reads(
                            Topic.SNAPSHOTS,
                            SnapshotTaken.class,
                            PortfolioSnapshotTaken.class,
                            PortfolioReader::snapshot),
                    EventType.reads(
                            Topic.SESSIONS,
                            SessionOpened.class,
                            dev.ballast.events.wire.SessionOpened.class,
                            PortfolioReader::opened),
                    EventType.reads(
                            Topic.SESSIONS,
                            SessionClosed.class,
                            dev.ballast.events.wire.SessionClosed.class,
                            PortfolioReader::closed),
                    EventType.reads(
                            Topic.TARGETS,
                            DriftMeasured.class,
                            dev.ballast.events.wire.DriftMeasured.class,
                            PortfolioReader::drift),
                    EventType.reads(
                            Topic.HEALTH,
                            Heartbeat.class,
                            dev.ballast.events.wire.Heartbeat.class,
                            HealthReader::heartbeat),
                    EventType.reads(
                            Topic.HEALTH,
                            RecordDeadLettered.class,
                            dev.ballast.events.wire.RecordDeadLettered.class,
                            HealthReader::deadLettered),
                    EventType.reads(
                            Topic.HEALTH,
                            OutboxRowParked.class,
                            dev.ballast.events.wire.OutboxRowParked.class,
                            HealthReader::parked));

    private static final List<EventType<?, ?>> SAID =
            List.of(
                    EventType.writes(
                            Topic.ALERTS,
                            AlertRaised.class,
                            dev.ballast.events.wire.AlertRaised.class,
                            AlertRaised::tenant,
                            AlertWriter::raised),
                    EventType.writes(
                            Topic.ALERTS,
                            AlertAcknowledged.class,
                            dev.ballast.events.wire.AlertAcknowledged.class,
                            AlertAcknowledged::tenant,
                            AlertWriter::acknowledged),
                    EventType.writes(
                            Topic.ALERTS,
                            AlertResolved.class,
                            dev.ballast.events.wire.AlertResolved.class,
                            AlertResolved::tenant,
                            AlertWriter::resolved),
                    EventType.writes(
                            Topic.ALERTS,
                            NotificationDelivered.class,
                            dev.ballast.events.wire.NotificationDelivered.class,
                            NotificationDelivered::tenant,
                            AlertWriter::delivered));

    @Override
    public List<EventType<?, ?>> types() {
        return Stream.concat(HEARD.stream(), SAID.stream()).toList();
    }

    /** Targets are of no concern here, only how far a portfolio is from them. */
    @Override
    public Set<String> skipped() {
        return Set.of("TargetsSet", "PerformanceMeasured");
    }
}
