package dev.ballast.ingestion.application.fill;

import dev.ballast.events.Event;
import dev.ballast.events.Outbox;
import dev.ballast.ingestion.application.port.PortfolioState;
import dev.ballast.ingestion.application.port.Trail;
import dev.ballast.ingestion.application.snapshot.SnapshotTaker;
import dev.ballast.ingestion.application.snapshot.SnapshotTaker.Occasion;
import dev.ballast.ingestion.domain.fill.ExecutionCompleted;
import dev.ballast.ingestion.domain.fill.ExecutionNews;
import dev.ballast.ingestion.domain.fill.OrderFilled;
import dev.ballast.ingestion.domain.fill.TransactionBooked;
import dev.ballast.ingestion.domain.ledger.Ledger;
import dev.ballast.ingestion.domain.snapshot.SnapshotCause;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says what came of a batch of fills. */
@ApplicationScoped
class FillNews {

    private final Outbox outbox;
    private final SnapshotTaker snapshots;

    FillNews(Outbox outbox, SnapshotTaker snapshots) {
        this.outbox = outbox;
        this.snapshots = snapshots;
    }

    Uni<Void> booked(
            List<TransactionBooked> fresh, Map<TransactionBooked, Event<ExecutionNews>> causes) {
        return outbox.append(
                fresh.stream()
                        .map(trade -> Objects.requireNonNull(causes.get(trade)).causes(trade))
                        .toList());
    }

    /** One for each execution that is complete; else one for the batch. */
    Uni<Void> snapshots(PortfolioState head, Ledger ledger, List<Event<ExecutionNews>> events) {
        var occasions = new ArrayList<Told>();
        for (var event : events) {
            if (event.payload() instanceof ExecutionCompleted completed) {
                occasions.add(
                        new Told(
                                Occasion.executed(head, occasions.size(), completed.executionId()),
                                Trail.of(event)));
            }
        }
        if (occasions.isEmpty()) {
            var last = events.getLast();
            var execution = last.payload() instanceof OrderFilled fill ? fill.executionId() : "";
            occasions.add(
                    new Told(
                            Occasion.after(head, SnapshotCause.FILLED, execution), Trail.of(last)));
        }
        return Multi.createFrom()
                .iterable(occasions)
                .onItem()
                .transformToUniAndConcatenate(
                        told -> snapshots.take(told.occasion(), ledger, told.trail()))
                .onItem()
                .ignoreAsUni();
    }

    private record Told(Occasion occasion, Trail trail) {}
}
