package dev.ballast.notification.application.port;

import dev.ballast.notification.domain.alert.Alert;
import dev.ballast.notification.domain.alert.AlertId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Alerts on their way out, of the tenant that the unit of work has entered. */
public interface Deliveries {

    Uni<Void> queue(String tenant, List<AlertId> alerts, String channel);

    /** The oldest first; nobody else delivers them until the work ends. */
    Uni<List<Alert>> pending(String channel, int limit);

    Uni<Void> delivered(List<AlertId> alerts, String channel, Instant at);

    /** Who may have something pending. Needs no unit of work. */
    Uni<List<String>> tenants();
}
