package dev.ballast.analytics.application.snapshots;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.ballast.analytics.application.port.Portfolios;
import dev.ballast.analytics.application.sessions.SessionDesk;
import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.portfolio.SnapshotCause;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.UnitOfWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps snapshots, measures performance with each, and closes the sessions that wait for one. */
@ApplicationScoped
public class RecordSnapshotsHandler {
    private final UnitOfWork work;
    private final Inbox inbox;
    private final Portfolios portfolios;
    private final MeasurePerformance measure;
    private final SessionDesk desk;

    RecordSnapshotsHandler(
            UnitOfWork work,
            Inbox inbox,
            Portfolios portfolios,
            MeasurePerformance measure,
            SessionDesk desk) {
        this.work = work;
        this.inbox = inbox;
        this.portfolios = portfolios;
        this.measure = measure;
        this.desk = desk;
    }

    public Uni<Void> handle(List<Event<SnapshotTaken>> batch) {
        return work.changeAll(batch, events -> inbox.once("snapshots", events).chain(this::record));
    }

    private Uni<Void> record(List<Event<SnapshotTaken>> events) {
        var byPortfolio = byPortfolio(events);
        return portfolios
                .hold(byPortfolio.keySet())
                .chain(() -> measureEach(byPortfolio))
                .chain(() -> desk.booked(executed(events)));
    }

    private Uni<Void> measureEach(Map<PortfolioId, List<Event<SnapshotTaken>>> byPortfolio) {
        return Multi.createFrom()
                .iterable(byPortfolio.entrySet())
                .onItem()
                .transformToUniAndConcatenate(each -> measure.take(each.getKey(), each.getValue()))
                .onItem()
                .ignoreAsUni();
    }

    private static Map<PortfolioId, List<Event<SnapshotTaken>>> byPortfolio(
            List<Event<SnapshotTaken>> events) {
        return events.stream()
                .collect(
                        groupingBy(
                                event -> event.payload().portfolio(),
                                LinkedHashMap::new,
                                toList()));
    }

    private static Map<ExecutionId, Event<?>> executed(List<Event<SnapshotTaken>> events) {
        var executed = new LinkedHashMap<ExecutionId, Event<?>>();
        for (var event : events) {
            var cause = event.payload().causeId();
            if (event.payload().cause() == SnapshotCause.EXECUTED && cause != null) {
                executed.put(new ExecutionId(cause), event);
            }
        }
        return executed;
    }
}
