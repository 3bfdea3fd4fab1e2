package dev.ballast.notification.application.alert;

import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.notification.application.port.Alerts;
import dev.ballast.notification.application.port.ThresholdBook;
import dev.ballast.notification.domain.alert.AlertChanges;
import dev.ballast.notification.domain.alert.AlertRaised;
import dev.ballast.notification.domain.alert.AlertResolved;
import dev.ballast.notification.domain.alert.AlertStep;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Raises and resolves alerts and tells it. Works inside a unit of work. */
@ApplicationScoped
public class AlertDesk {

    private final Alerts alerts;
    private final ThresholdBook thresholds;
    private final Postman postman;
    private final Outbox outbox;
    private final Register register;

    AlertDesk(
            Alerts alerts,
            ThresholdBook thresholds,
            Postman postman,
            Outbox outbox,
            Register register) {
        this.alerts = alerts;
        this.thresholds = thresholds;
        this.postman = postman;
        this.outbox = outbox;
        this.register = register;
    }

    public Uni<Void> apply(List<AlertStep> steps, Cause cause) {
        if (steps.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var concerns = steps.stream().map(AlertStep::concern).collect(Collectors.toSet());
        return alerts.latestOf(concerns)
                .chain(found ->
                        thresholds
                                .find(cause.tenant())
                                .map(now -> register.changes(found, now.figures().cooldown())))
                .invoke(changes -> steps.forEach(changes::apply))
                .chain(changes -> keep(changes, cause));
    }

    private Uni<Void> keep(AlertChanges changes, Cause cause) {
        if (changes.changed().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return alerts.saveAll(changes.changed())
                .chain(() -> postman.queue(cause.tenant(), changes.raised()))
                .chain(() -> outbox.append(events(changes, cause)));
    }

    private static List<NewEvent> events(AlertChanges changes, Cause cause) {
        var tenant = cause.tenant();
        return Stream.concat(
                        changes.resolved().stream()
                                .map(over ->
                                        new AlertResolved(
                                                tenant,
                                                over.id(),
                                                over.resolvedAt().orElseThrow())),
                        changes.raised().stream().map(alert -> new AlertRaised(tenant, alert)))
                .map(cause::of)
                .toList();
    }
}
