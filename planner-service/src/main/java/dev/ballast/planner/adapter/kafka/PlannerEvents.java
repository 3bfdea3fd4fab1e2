package dev.ballast.planner.adapter.kafka;

import dev.ballast.events.EventCatalogue;
import dev.ballast.events.EventType;
import dev.ballast.events.topic.Topic;
import dev.ballast.planner.application.assessplan.PlanAssessed;
import dev.ballast.planner.domain.execution.ExecutionEvent.ExecutionCompleted;
import dev.ballast.planner.domain.execution.ExecutionEvent.ExecutionStarted;
import dev.ballast.planner.domain.plan.PlanEvent;
import dev.ballast.planner.domain.portfolio.PortfolioSnapshotTaken;
import dev.ballast.planner.domain.reference.AssetClassified;
import dev.ballast.planner.domain.reference.InstrumentListed;
import dev.ballast.planner.domain.targets.DriftMeasured;
import dev.ballast.planner.domain.targets.TargetsSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/** What the planner hears and says. */
@ApplicationScoped
class PlannerEvents implements EventCatalogue {

    private static final List<EventType<?, ?>> TYPES =
            List.of(
                    EventType.reads(
                            Topic.SNAPSHOTS,
                            PortfolioSnapshotTaken.class,
                            dev.ballast.events.wire.PortfolioSnapshotTaken.class,
                            SnapshotReader::read),
                    EventType.reads(
                            Topic.INSTRUMENTS,
                            InstrumentListed.class,
                            dev.ballast.events.wire.InstrumentListed.class,
                            ReferenceReader::instrument),
                    EventType.reads(
                            Topic.ASSETS,
                            AssetClassified.class,
                            dev.ballast.events.wire.AssetClassified.class,
                            ReferenceReader::asset),
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
                    EventType.writes(
                            Topic.TARGETS,
                            TargetsSet.class,
                            dev.ballast.events.wire.TargetsSet.class,
                            event -> "targets:" + event.targets().portfolio().value(),
                            TargetsWriter::set),
                    EventType.writes(
                            Topic.TARGETS,
                            DriftMeasured.class,
                            dev.ballast.events.wire.DriftMeasured.class,
                            event -> "drift:" + event.snapshot().portfolio().value(),
                            TargetsWriter::drift),
                    plans(
                            PlanEvent.PlanProposed.class,
                            dev.ballast.events.wire.PlanProposed.class,
                            PlanWriter::proposed),
                    plans(
                            PlanEvent.PlanApproved.class,
                            dev.ballast.events.wire.PlanApproved.class,
                            DecisionWriter::approved),
                    plans(
                            PlanEvent.PlanRejected.class,
                            dev.ballast.events.wire.PlanRejected.class,
                            DecisionWriter::rejected),
                    plans(
                            PlanEvent.PlanExpired.class,
                            dev.ballast.events.wire.PlanExpired.class,
                            DecisionWriter::expired),
                    plans(
                            PlanEvent.PlanCanceled.class,
                            dev.ballast.events.wire.PlanCanceled.class,
                            DecisionWriter::canceled),
                    plans(
                            PlanEvent.RunStarted.class,
                            dev.ballast.events.wire.RunStarted.class,
                            RunWriter::started),
                    plans(
                            PlanEvent.RunStopRequested.class,
                            dev.ballast.events.wire.RunStopRequested.class,
                            RunWriter::stopRequested),
                    plans(
                            PlanEvent.RunEnded.class,
                            dev.ballast.events.wire.RunEnded.class,
                            RunWriter::ended));

    @Override
    public List<EventType<?, ?>> types() {
        return TYPES;
    }

    /** Execution's orders are for those who count fills. */
    @Override
    public Set<String> skipped() {
        return Set.of(
                "OrderSubmitted",
                "OrderAccepted",
                "OrderDenied",
                "OrderRejected",
                "OrderFilled",
                "OrderCanceled",
                "OrderExpired");
    }

    private static <T extends PlanEvent, W extends SpecificRecord> EventType<T, W> plans(
            Class<T> type, Class<W> wire, Function<T, W> write) {
        return EventType.writes(Topic.PLANS, type, wire, event -> event.portfolio().value(), write);
    }
}
