package dev.ballast.analytics.application.sessions;

import dev.ballast.analytics.Facts;
import dev.ballast.analytics.application.MemoryDelivery;
import dev.ballast.analytics.application.MemorySessions;
import dev.ballast.analytics.application.MemorySnapshots;
import dev.ballast.analytics.application.MemoryTrades;
import dev.ballast.analytics.application.snapshots.RecordSnapshotsHandler;
import dev.ballast.analytics.application.snapshots.SnapshotHandlers;
import dev.ballast.analytics.domain.fact.ExecutionNews;
import dev.ballast.analytics.domain.fact.PlanAssessed;
import dev.ballast.analytics.domain.fact.PlanNews;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.events.Envelope;
import dev.ballast.events.Event;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** All handlers on one memory: tells each what its topic would tell it. */
final class House {
    final MemoryDelivery delivery = new MemoryDelivery();
    final MemorySessions sessions = new MemorySessions();
    final MemorySnapshots snapshots = new MemorySnapshots();

    private final FollowPlansHandler plans;
    private final FollowExecutionsHandler executions;
    private final RecordSnapshotsHandler records;

    House() {
        var trades = new MemoryTrades();
        var settle =
                new SettleSessions(
                        sessions,
                        new MeasureSession(sessions, trades, snapshots),
                        delivery,
                        InstantSource.fixed(Facts.T0.plusMillis(300)),
                        sessions);
        var desk = new SessionDesk(sessions, sessions, settle, () -> new UUID(7, 7));
        this.plans = new FollowPlansHandler(delivery, delivery, desk);
        this.executions = new FollowExecutionsHandler(delivery, delivery, sessions, trades, desk);
        this.records = SnapshotHandlers.of(delivery, sessions, snapshots, desk);
    }

    /** The id is that of what is told, so that the same thing told twice is one event. */
    void tell(Object payload) {
        switch (payload) {
            case ExecutionNews news ->
                    executions.handle(List.of(event(news))).await().indefinitely();
            case PlanNews news -> plans.plans(List.of(event(news))).await().indefinitely();
            case PlanAssessed assessed ->
                    plans.assessments(List.of(event(assessed))).await().indefinitely();
            case SnapshotTaken taken ->
                    records.handle(List.of(event(taken))).await().indefinitely();
            default -> throw new IllegalArgumentException("nobody hears " + payload);
        }
    }

    private static <T> Event<T> event(T payload) {
        var envelope =
                new Envelope(
                        Integer.toString(payload.hashCode()),
                        payload.getClass().getSimpleName(),
                        "/test",
                        Facts.T0,
                        Facts.PORTFOLIO.value(),
                        "default",
                        Facts.RUN.value(),
                        "test");
        return new Event<>(envelope, payload);
    }
}
