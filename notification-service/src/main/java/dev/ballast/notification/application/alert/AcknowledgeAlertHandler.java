package dev.ballast.notification.application.alert;

import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.notification.application.port.Alerts;
import dev.ballast.notification.domain.alert.Alert;
import dev.ballast.notification.domain.alert.AlertAcknowledged;
import dev.ballast.notification.domain.alert.AlertId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Somebody has seen an alert. Seeing it twice is seeing it once. */
@ApplicationScoped
public class AcknowledgeAlertHandler {

    private final UnitOfWork work;
    private final Alerts alerts;
    private final Outbox outbox;
    private final InstantSource clock;

    AcknowledgeAlertHandler(UnitOfWork work, Alerts alerts, Outbox outbox, InstantSource clock) {
        this.work = work;
        this.alerts = alerts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Empty where there is no such alert. */
    public Uni<Optional<Alert>> handle(AlertId id, String by, Cause cause) {
        return work.change(
                cause.tenant(),
                () ->
                        alerts.find(id)
                                .chain(found ->
                                        found.map(alert -> acknowledge(alert, by, cause))
                                                .orElseGet(AcknowledgeAlertHandler::none)));
    }

    private Uni<Optional<Alert>> acknowledge(Alert alert, String by, Cause cause) {
        var now = clock.instant();
        var seen = alert.acknowledge(by, now);
        if (seen.equals(alert)) {
            return Uni.createFrom().item(Optional.of(alert));
        }
        var told = cause.of(new AlertAcknowledged(cause.tenant(), alert.id(), by, now));
        return alerts.saveAll(List.of(seen))
                .chain(() -> outbox.append(List.of(told)))
                .replaceWith(Optional.of(seen));
    }

    private static Uni<Optional<Alert>> none() {
        return Uni.createFrom().item(Optional.empty());
    }
}
