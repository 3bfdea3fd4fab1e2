package dev.ballast.risk.application.testing;

import dev.ballast.events.Envelope;
import dev.ballast.events.Event;
import dev.ballast.events.Ids;
import dev.ballast.events.Inbox;
import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.risk.application.port.Assessments;
import dev.ballast.risk.application.port.Desks;
import dev.ballast.risk.application.port.Journal;
import dev.ballast.risk.domain.assessment.Assessment;
import dev.ballast.risk.domain.desk.Desk;
import dev.ballast.risk.domain.plan.PlanFixtures;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All ports of risk in memory; the clock stands still until it is moved. */
public final class MemoryRisk {

    private final Set<String> taken = new HashSet<>();
    private Instant now = PlanFixtures.NOW;
    private long lastId;

    public final UnitOfWork work = new MemoryWork();
    public final Desks desks = new MemoryDesks();
    public final Assessments assessments = new MemoryAssessments();
    public final List<NewEvent> told = new ArrayList<>();
    public final List<String> journal = new ArrayList<>();
    public final InstantSource clock = () -> now;
    public final Ids ids = () -> new UUID(0x0195a00000007000L, ++lastId);
    public final Outbox outbox = this::append;
    public final Inbox inbox = this::take;

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** What was told, without the envelopes. */
    public List<Object> payloads() {
        return told.stream().map(NewEvent::payload).toList();
    }

    public <T> Event<T> event(String id, T payload) {
        var type = payload.getClass().getSimpleName();
        return new Event<>(
                new Envelope(id, type, "/test", now, "subject", "default", "run-1", "cause-1"),
                payload);
    }

    public Journal operators() {
        return new Journal() {
            @Override
            public void assessed(Assessment assessment, Duration waited) {
                journal.add(assessment.verdict() + " after " + waited);
            }

            @Override
            public void limitsSet(Desk desk) {
                journal.add("limits " + desk.limits().version());
            }

            @Override
            public void stateSet(Desk desk) {
                journal.add("state " + desk.states().version());
            }
        };
    }

    private Uni<Void> append(List<NewEvent> events) {
        told.addAll(events);
        return Uni.createFrom().voidItem();
    }

    private Uni<Set<String>> take(String consumer, java.util.Collection<String> ids) {
        var fresh = new LinkedHashSet<String>();
        ids.stream().filter(id -> taken.add(consumer + "/" + id)).forEach(fresh::add);
        return Uni.createFrom().item(fresh);
    }
}
