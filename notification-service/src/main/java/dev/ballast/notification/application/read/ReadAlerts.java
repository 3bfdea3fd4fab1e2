package dev.ballast.notification.application.read;

import dev.ballast.events.UnitOfWork;
import dev.ballast.notification.application.port.Alerts;
import dev.ballast.notification.domain.alert.Alert;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Alerts, the newest first. */
@ApplicationScoped
public class ReadAlerts {

    private final UnitOfWork work;
    private final Alerts alerts;

    ReadAlerts(UnitOfWork work, Alerts alerts) {
        this.work = work;
        this.alerts = alerts;
    }

    public Uni<List<Alert>> handle(String tenant, Alerts.Query query, int limit) {
        return work.read(tenant, () -> alerts.search(query, limit));
    }
}
