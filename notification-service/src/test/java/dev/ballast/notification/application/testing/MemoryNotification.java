package dev.ballast.notification.application.testing;

import dev.ballast.events.Envelope;
import dev.ballast.events.Event;
import dev.ballast.events.Ids;
import dev.ballast.events.Inbox;
import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.notification.application.port.PlanSigns;
import dev.ballast.notification.application.port.ThresholdBook;
import dev.ballast.notification.domain.run.RunFixtures;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All ports of notification in memory; the clock stands still until it is moved. */
public final class MemoryNotification {

    private final Set<String> taken = new HashSet<>();
    private Instant now = RunFixtures.START;
    private long lastId;

    public final UnitOfWork work = new MemoryWork();
    public final MemoryAlerts alerts = new MemoryAlerts();
    public final MemoryRuns runs = new MemoryRuns();
    public final PlanSigns plans = new MemoryPlanSigns();
    public final ThresholdBook thresholds = new MemoryThresholds();
    public final List<NewEvent> told = new ArrayList<>();
    public final InstantSource clock = () -> now;
    public final Ids ids = () -> new UUID(0x0195a00000007000L, ++lastId);
    public final Outbox outbox = this::append;
    public final Inbox inbox = this::take;

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public <T> Event<T> event(String id, T payload) {
        var type = payload.getClass().getSimpleName();
        return new Event<>(
                new Envelope(
                        id,
                        type,
                        "/test",
                        now,
                        "subject",
                        "default",
                        RunFixtures.RUN.value(),
                        "cause-1"),
                payload);
    }

    private Uni<Void> append(List<NewEvent> events) {
        told.addAll(events);
        return Uni.createFrom().voidItem();
    }

    private Uni<Set<String>> take(String consumer, Collection<String> ids) {
        var fresh = new LinkedHashSet<String>();
        ids.stream().filter(id -> taken.add(consumer + "/" + id)).forEach(fresh::add);
        return Uni.createFrom().item(fresh);
    }
}
