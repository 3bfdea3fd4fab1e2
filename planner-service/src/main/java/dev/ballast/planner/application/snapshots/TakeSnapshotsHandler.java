package dev.ballast.planner.application.snapshots;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.change.OpenPlans;
import dev.ballast.planner.application.port.Portfolios;
import dev.ballast.planner.domain.plan.Obstacle;
import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.portfolio.PortfolioSnapshotTaken;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Keeps each portfolio's newest snapshot, measures how far it is from the targets, and ends the
 * plans that assume other holdings.
 */
@ApplicationScoped
public class TakeSnapshotsHandler {

    private final UnitOfWork work;
    private final Inbox inbox;
    private final Portfolios portfolios;
    private final DriftMeasuring drift;
    private final OpenPlans openPlans;

    TakeSnapshotsHandler(
            UnitOfWork work,
            Inbox inbox,
            Portfolios portfolios,
            DriftMeasuring drift,
            OpenPlans openPlans) {
        this.work = work;
        this.inbox = inbox;
        this.portfolios = portfolios;
        this.drift = drift;
        this.openPlans = openPlans;
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
        return event.payload().cause().restates() ? restate(event) : keep(event);
    }

    private Uni<Void> restate(Event<PortfolioSnapshotTaken> event) {
        var snapshot = event.payload().snapshot();
        return portfolios
                .hold(snapshot.portfolio())
                .chain(() -> keep(event))
                .chain(() ->
                        openPlans.cancel(
                                snapshot.portfolio(),
                                plan -> plan.isFromBefore(snapshot.version()),
                                Obstacle.PORTFOLIO_CHANGED,
                                event));
    }

    private Uni<Void> keep(Event<PortfolioSnapshotTaken> event) {
        var taken = event.payload();
        return portfolios
                .find(taken.snapshot().portfolio())
                .chain(found ->
                        found.filter(known -> !known.isOlderThan(taken.snapshot()))
                                .map(newer -> portfolios.save(newer.with(taken)))
                                .orElseGet(() -> measure(event, found)));
    }

    private Uni<Void> measure(Event<PortfolioSnapshotTaken> event, Optional<Portfolio> older) {
        var taken = event.payload();
        var measured =
                older.map(known -> known.with(taken))
                        .orElseGet(() -> Portfolio.of(taken))
                        .measured();
        return portfolios.save(measured).chain(() -> drift.say(measured, event));
    }
}
