package dev.ballast.gateway.adapter.kafka;

import dev.ballast.events.EventCatalogue;
import dev.ballast.events.EventType;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.AlertAcknowledged;
import dev.ballast.events.wire.AlertRaised;
import dev.ballast.events.wire.AlertResolved;
import dev.ballast.events.wire.DriftMeasured;
import dev.ballast.events.wire.ExecutionCompleted;
import dev.ballast.events.wire.ExecutionStarted;
import dev.ballast.events.wire.LimitsSet;
import dev.ballast.events.wire.NotificationDelivered;
import dev.ballast.events.wire.OrderAccepted;
import dev.ballast.events.wire.OrderCanceled;
import dev.ballast.events.wire.OrderDenied;
import dev.ballast.events.wire.OrderExpired;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.OrderRejected;
import dev.ballast.events.wire.OrderSubmitted;
import dev.ballast.events.wire.PerformanceMeasured;
import dev.ballast.events.wire.PlanApproved;
import dev.ballast.events.wire.PlanAssessed;
import dev.ballast.events.wire.PlanCanceled;
import dev.ballast.events.wire.PlanExpired;
import dev.ballast.events.wire.PlanProposed;
import dev.ballast.events.wire.PlanRejected;
import dev.ballast.events.wire.PortfolioSnapshotTaken;
import dev.ballast.events.wire.RunEnded;
import dev.ballast.events.wire.RunStarted;
import dev.ballast.events.wire.RunStopRequested;
import dev.ballast.events.wire.SessionClosed;
import dev.ballast.events.wire.SessionOpened;
import dev.ballast.events.wire.TargetsSet;
import dev.ballast.events.wire.TradingStatePublished;
import dev.ballast.events.wire.TransactionBooked;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/**
 * All that a tenant may see, as it is on the wire: the stream tells it in JSON and understands none
 * of it.
 */
@ApplicationScoped
class StreamCatalogue implements EventCatalogue {

    private final List<EventType<?, ?>> types =
            Stream.of(
                            of(Topic.SNAPSHOTS, List.of(PortfolioSnapshotTaken.class)),
                            of(Topic.TRANSACTIONS, List.of(TransactionBooked.class)),
                            of(Topic.TARGETS, List.of(TargetsSet.class, DriftMeasured.class)),
                            of(
                                    Topic.PLANS,
                                    List.of(
                                            PlanProposed.class,
                                            PlanApproved.class,
                                            PlanRejected.class,
                                            PlanExpired.class,
                                            PlanCanceled.class,
                                            RunStarted.class,
                                            RunStopRequested.class,
                                            RunEnded.class)),
                            of(Topic.ASSESSMENTS, List.of(PlanAssessed.class)),
                            of(Topic.LIMITS, List.of(LimitsSet.class, TradingStatePublished.class)),
                            of(
                                    Topic.EXECUTIONS,
                                    List.of(
                                            ExecutionStarted.class,
                                            OrderSubmitted.class,
                                            OrderAccepted.class,
                                            OrderDenied.class,
                                            OrderRejected.class,
                                            OrderFilled.class,
                                            OrderCanceled.class,
                                            OrderExpired.class,
                                            ExecutionCompleted.class)),
                            of(
                                    Topic.SESSIONS,
                                    List.of(
                                            SessionOpened.class,
                                            SessionClosed.class,
                                            PerformanceMeasured.class)),
                            of(
                                    Topic.ALERTS,
                                    List.of(
                                            AlertRaised.class,
                                            AlertAcknowledged.class,
                                            AlertResolved.class,
                                            NotificationDelivered.class)))
                    .<EventType<?, ?>>flatMap(List::stream)
                    .toList();

    @Override
    public List<EventType<?, ?>> types() {
        return types;
    }

    private static List<EventType<?, ?>> of(
            Topic topic, List<? extends Class<? extends SpecificRecord>> wires) {
        return wires.stream().<EventType<?, ?>>map(wire -> heard(topic, wire)).toList();
    }

    private static <W extends SpecificRecord> EventType<W, W> heard(Topic topic, Class<W> wire) {
        return EventType.reads(topic, wire, wire, event -> event);
    }
}
