package dev.ballast.notification.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Mistake;
import dev.ballast.http.Page;
import dev.ballast.http.Paging;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import dev.ballast.notification.application.alert.AcknowledgeAlertHandler;
import dev.ballast.notification.application.alert.Cause;
import dev.ballast.notification.application.read.ReadAlerts;
import dev.ballast.notification.domain.alert.AlertId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Alerts: what people are told. */
@Path("/api/v1/monitoring/alerts")
@Tag(name = "monitoring")
class AlertsResource {

    private final Caller caller;
    private final ReadAlerts alerts;
    private final AcknowledgeAlertHandler acknowledge;

    AlertsResource(Caller caller, ReadAlerts alerts, AcknowledgeAlertHandler acknowledge) {
        this.caller = caller;
        this.alerts = alerts;
        this.acknowledge = acknowledge;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "listAlerts", summary = "Alerts, the newest first")
    public Uni<Page<AlertView>> list(@BeanParam AlertFilter filter, @BeanParam Paging paging) {
        return alerts.handle(caller.tenant(), filter.query(paging), paging.fetch())
                .map(found -> paging.page(found, alert -> alert.id().value(), AlertView::of));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed(Scopes.WRITE)
    @Operation(
            operationId = "acknowledgeAlert",
            summary = "Say that an alert was seen",
            description = "Saying it again changes nothing.")
    public Uni<AlertView> acknowledge(@PathParam("id") String id) {
        var alert = new AlertId(Parameters.id("id", id).toString());
        var cause = Cause.of(caller.tenant(), caller.requestId());
        return acknowledge
                .handle(alert, caller.principal(), cause)
                .map(found ->
                        found.map(AlertView::of)
                                .orElseThrow(() ->
                                        new Mistake(
                                                ErrorCode.NOT_FOUND,
                                                "There is no alert " + id + ".")));
    }
}
