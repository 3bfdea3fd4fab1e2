package dev.ballast.ingestion.adapter.kafka;

import dev.ballast.events.EventCatalogue;
import dev.ballast.events.EventType;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.InstrumentListed;
import dev.ballast.events.wire.PortfolioSnapshotTaken;
import dev.ballast.ingestion.domain.asset.AssetClassified;
import dev.ballast.ingestion.domain.fill.ExecutionCompleted;
import dev.ballast.ingestion.domain.fill.OrderFilled;
import dev.ballast.ingestion.domain.fill.TransactionBooked;
import dev.ballast.ingestion.domain.instrument.ListedInstrument;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The events of this service. */
@ApplicationScoped
class IngestionEvents implements EventCatalogue {

    private final List<EventType<?, ?>> types =
            List.of(
                    EventType.writes(
                            Topic.INSTRUMENTS,
                            ListedInstrument.class,
                            InstrumentListed.class,
                            listed -> listed.instrument().id().toString(),
                            ReferenceWire::instrument),
                    EventType.writes(
                            Topic.ASSETS,
                            AssetClassified.class,
                            dev.ballast.events.wire.AssetClassified.class,
                            said -> said.scope() + ":" + said.classification().asset(),
                            ReferenceWire::asset),
                    EventType.writes(
                            Topic.SNAPSHOTS,
                            Snapshot.class,
                            PortfolioSnapshotTaken.class,
                            snapshot -> snapshot.portfolio().id().toString(),
                            SnapshotWire::write),
                    EventType.writes(
                            Topic.TRANSACTIONS,
                            TransactionBooked.class,
                            dev.ballast.events.wire.TransactionBooked.class,
                            booked -> booked.fill().portfolio().toString(),
                            FillWire::booked),
                    EventType.reads(
                            Topic.EXECUTIONS,
                            OrderFilled.class,
                            dev.ballast.events.wire.OrderFilled.class,
                            FillWire::filled),
                    EventType.reads(
                            Topic.EXECUTIONS,
                            ExecutionCompleted.class,
                            dev.ballast.events.wire.ExecutionCompleted.class,
                            FillWire::completed));

    @Override
    public List<EventType<?, ?>> types() {
        return types;
    }

    @Override
    public Set<String> skipped() {
        return Set.of(
                "ExecutionStarted",
                "OrderSubmitted",
                "OrderAccepted",
                "OrderDenied",
                "OrderRejected",
                "OrderCanceled",
                "OrderExpired");
    }
}
