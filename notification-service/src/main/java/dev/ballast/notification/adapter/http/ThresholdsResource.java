package dev.ballast.notification.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.ETags;
import dev.ballast.http.Scopes;
import dev.ballast.notification.application.threshold.SetThresholds;
import dev.ballast.notification.application.threshold.ThresholdHandler;
import dev.ballast.notification.domain.threshold.Thresholds;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** When people want to be told. */
@Path("/api/v1/monitoring/thresholds")
@Tag(name = "monitoring")
class ThresholdsResource {

    private final Caller caller;
    private final ThresholdHandler thresholds;

    ThresholdsResource(Caller caller, ThresholdHandler thresholds) {
        this.caller = caller;
        this.thresholds = thresholds;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "getThresholds", summary = "The thresholds as they stand")
    @APIResponse(
            responseCode = "200",
            description = "The thresholds",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ThresholdsView.class)))
    public Uni<Response> thresholds() {
        return thresholds.find(caller.tenant()).map(ThresholdsResource::answer);
    }

    @POST
    @RolesAllowed(Scopes.WRITE)
    @Operation(
            operationId = "setThresholds",
            summary = "Set all thresholds",
            description = "An edit, although it is a POST: it takes If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The thresholds as they stand now",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ThresholdsView.class)))
    public Uni<Response> set(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ThresholdsRequest request) {
        var command =
                new SetThresholds(
                        caller.tenant(),
                        request.toFigures(),
                        version -> ETags.require(ifMatch, version),
                        caller.principal());
        return thresholds.set(command).map(ThresholdsResource::answer);
    }

    private static Response answer(Thresholds thresholds) {
        return Response.ok(ThresholdsView.of(thresholds))
                .header(HttpHeaders.ETAG, ETags.of(thresholds.version()))
                .build();
    }
}
