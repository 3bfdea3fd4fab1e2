package dev.ballast.notification.application.follow;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.notification.application.alert.AlertDesk;
import dev.ballast.notification.application.alert.Cause;
import dev.ballast.notification.application.port.ServiceBook;
import dev.ballast.notification.domain.alert.AlertRules;
import dev.ballast.notification.domain.heard.HealthEvent;
import dev.ballast.notification.domain.heard.HealthEvent.Heartbeat;
import dev.ballast.notification.domain.heard.HealthEvent.OutboxRowParked;
import dev.ballast.notification.domain.heard.HealthEvent.RecordDeadLettered;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps the last heartbeats, and tells people what services report of themselves. */
@ApplicationScoped
public class FollowHealthHandler {

    private final UnitOfWork work;
    private final Inbox inbox;
    private final ServiceBook services;
    private final AlertDesk alerts;

    FollowHealthHandler(UnitOfWork work, Inbox inbox, ServiceBook services, AlertDesk alerts) {
        this.work = work;
        this.inbox = inbox;
        this.services = services;
        this.alerts = alerts;
    }

    public Uni<Void> handle(List<Event<HealthEvent>> batch) {
        return work.changeAll(batch, this::follow);
    }

    // A heartbeat needs no inbox: the last one stands, however often it comes.
    private Uni<Void> follow(List<Event<HealthEvent>> events) {
        var beats =
                events.stream()
                        .map(Event::payload)
                        .filter(Heartbeat.class::isInstance)
                        .map(Heartbeat.class::cast)
                        .toList();
        var reports =
                events.stream().filter(event -> !(event.payload() instanceof Heartbeat)).toList();
        return services.heard(beats).chain(() -> tell(reports));
    }

    private Uni<Void> tell(List<Event<HealthEvent>> reports) {
        if (reports.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return inbox.once("health", reports)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(this::tell)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> tell(Event<HealthEvent> report) {
        return switch (report.payload()) {
            case Heartbeat _ -> Uni.createFrom().voidItem();
            case RecordDeadLettered letter ->
                    alerts.apply(List.of(AlertRules.on(letter)), Cause.of(report));
            case OutboxRowParked row -> alerts.apply(List.of(AlertRules.on(row)), Cause.of(report));
        };
    }
}
