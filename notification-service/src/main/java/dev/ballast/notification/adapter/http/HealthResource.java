package dev.ballast.notification.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.Scopes;
import dev.ballast.notification.application.port.Alerts;
import dev.ballast.notification.application.read.ReadAlerts;
import dev.ballast.notification.application.read.ReadHealth;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How all parts are. */
@Path("/api/v1/monitoring/health")
@Tag(name = "monitoring")
class HealthResource {

    private static final int ALERTS = 50;

    private final Caller caller;
    private final ReadHealth health;
    private final ReadAlerts alerts;
    private final Set<String> expected;

    HealthResource(
            Caller caller,
            ReadHealth health,
            ReadAlerts alerts,
            @ConfigProperty(name = "ballast.notification.services") Set<String> expected) {
        this.caller = caller;
        this.health = health;
        this.alerts = alerts;
        this.expected = expected;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "getHouseHealth", summary = "Every service, and the open alerts")
    public Uni<HealthView> health() {
        var tenant = caller.tenant();
        return health.handle(tenant, expected)
                .chain(house ->
                        alerts.handle(tenant, Alerts.Query.OPEN, ALERTS)
                                .map(open -> HealthView.of(house, open)));
    }
}
