package dev.ballast.planner.application.snapshots;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.port.Portfolios;
import dev.ballast.planner.application.port.TargetsBook;
import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.portfolio.PortfolioSnapshotTaken;
import dev.ballast.planner.domain.portfolio.Snapshot;
import dev.ballast.planner.domain.targets.DriftMeasured;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps each portfolio's newest snapshot and measures how far it is from the targets. */
@ApplicationScoped
public class TakeSnapshotsHandler {

    private final UnitOfWork work;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Portfolios portfolios;
    private final TargetsBook targets;

    TakeSnapshotsHandler(
            UnitOfWork work,
            Inbox inbox,
            Outbox outbox,
            Portfolios portfolios,
            TargetsBook targets) {
        this.work = work;
        this.inbox = inbox;
        this.outbox = outbox;
        this.portfolios = portfolios;
        this.targets = targets;
    }

    public Uni<Void> handle(List<Event<PortfolioSnapshotTaken>> batch) {
        return work.changeAll(
                batch, events -> inbox.once("snapshots", events).chain(this::takeAll));
    }

    private Uni<Void> takeAll(List<Event<PortfolioSnapshotTaken>> events) {
        var snapshots = events.stream().map(event -> event.payload().snapshot()).toList();
        return portfolios
                .remember(snapshots)
                .chain(() ->
                        Multi.createFrom()
                                .iterable(events)
                                .onItem()
                                .transformToUniAndConcatenate(this::take)
                                .onItem()
                                .ignoreAsUni());
    }

    private Uni<Void> take(Event<PortfolioSnapshotTaken> event) {
        var snapshot = event.payload().snapshot();
        return portfolios
                .find(snapshot.portfolio())
                .chain(found -> {
                    if (found.isPresent() && !found.get().isOlderThan(snapshot)) {
                        return Uni.createFrom().voidItem();
                    }
                    var newer =
                            found.map(known -> known.with(snapshot))
                                    .orElseGet(() -> new Portfolio(snapshot, 0));
                    return measure(event, newer.measured(), snapshot);
                });
    }

    private Uni<Void> measure(
            Event<PortfolioSnapshotTaken> event, Portfolio portfolio, Snapshot snapshot) {
        return portfolios
                .save(portfolio)
                .chain(() -> targets.find(snapshot.portfolio()))
                .chain(found ->
                        outbox.append(
                                found.map(wanted -> DriftMeasured.of(portfolio, wanted))
                                        .map(event::causes)
                                        .map(List::of)
                                        .orElse(List.of())));
    }
}
