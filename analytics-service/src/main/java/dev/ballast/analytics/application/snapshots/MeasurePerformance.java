package dev.ballast.analytics.application.snapshots;

import dev.ballast.analytics.application.port.Measured;
import dev.ballast.analytics.application.port.Snapshots;
import dev.ballast.analytics.domain.performance.PerformanceMeasured;
import dev.ballast.analytics.domain.performance.PerformancePoint;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.events.Event;
import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Strings a portfolio's snapshots together; one that comes late has those after it measured again.
 */
@ApplicationScoped
class MeasurePerformance {
    private final Snapshots snapshots;
    private final Outbox outbox;

    MeasurePerformance(Snapshots snapshots, Outbox outbox) {
        this.snapshots = snapshots;
        this.outbox = outbox;
    }

    Uni<Void> take(PortfolioId portfolio, List<Event<SnapshotTaken>> events) {
        var first =
                events.stream().mapToLong(event -> event.payload().version()).min().orElseThrow();
        return snapshots
                .before(portfolio, first)
                .chain(before ->
                        snapshots
                                .from(portfolio, first)
                                .map(known -> measure(before, inOrder(known, events))))
                .call(snapshots::save)
                .map(measured -> said(measured, events))
                .chain(outbox::append);
    }

    private static Iterable<SnapshotTaken> inOrder(
            List<SnapshotTaken> known, List<Event<SnapshotTaken>> fresh) {
        var byVersion = new TreeMap<Long, SnapshotTaken>();
        fresh.forEach(event -> byVersion.put(event.payload().version(), event.payload()));
        known.forEach(snapshot -> byVersion.put(snapshot.version(), snapshot));
        return byVersion.values();
    }

    private static List<Measured> measure(
            Optional<Measured> before, Iterable<SnapshotTaken> snapshots) {
        var measured = new ArrayList<Measured>();
        var last = before;
        for (var snapshot : snapshots) {
            var point =
                    last.map(each -> each.point().after(each.snapshot(), snapshot))
                            .orElse(PerformancePoint.START);
            last = Optional.of(new Measured(snapshot, point));
            last.ifPresent(measured::add);
        }
        return measured;
    }

    /** Of the snapshots that are new. */
    private static List<NewEvent> said(List<Measured> measured, List<Event<SnapshotTaken>> events) {
        Map<SnapshotId, Event<SnapshotTaken>> causes = new HashMap<>();
        events.forEach(event -> causes.put(event.payload().id(), event));
        var said = new ArrayList<NewEvent>();
        for (var each : measured) {
            var cause = causes.get(each.snapshot().id());
            if (cause != null) {
                said.add(cause.causes(PerformanceMeasured.of(each.snapshot(), each.point())));
            }
        }
        return said;
    }
}
