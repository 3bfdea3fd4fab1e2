package dev.ballast.risk.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.ETags;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Mistake;
import dev.ballast.http.Scopes;
import dev.ballast.risk.application.desk.ReadDeskHandler;
import dev.ballast.risk.application.setlimits.SetLimits;
import dev.ballast.risk.application.setlimits.SetLimitsHandler;
import dev.ballast.risk.application.setlimits.SetLimitsResult.LimitsRefused;
import dev.ballast.risk.application.setlimits.SetLimitsResult.LimitsStand;
import dev.ballast.risk.domain.limits.Limits;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** The limits that every plan is assessed by. */
@Path("/api/v1/risk/limits")
@Tag(name = "risk")
class LimitsResource {

    private final Caller caller;
    private final ReadDeskHandler readDesk;
    private final SetLimitsHandler setLimits;

    LimitsResource(Caller caller, ReadDeskHandler readDesk, SetLimitsHandler setLimits) {
        this.caller = caller;
        this.readDesk = readDesk;
        this.setLimits = setLimits;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "getRiskLimits", summary = "The limits as they stand")
    @APIResponse(
            responseCode = "200",
            description = "The limits",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = LimitsView.class)))
    public Uni<Response> limits() {
        return readDesk.handle(caller.tenant(), caller.requestId())
                .map(desk -> answer(desk.limits()));
    }

    @PUT
    @RolesAllowed(Scopes.RISK)
    @Operation(operationId = "putRiskLimits", summary = "Set all limits")
    @APIResponse(
            responseCode = "200",
            description = "The limits as they stand now",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = LimitsView.class)))
    public Uni<Response> set(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, LimitsRequest request) {
        var command =
                new SetLimits(
                        caller.tenant(),
                        request.toFigures(),
                        version -> ETags.require(ifMatch, version),
                        caller.principal(),
                        caller.requestId());
        return setLimits
                .handle(command)
                .map(result ->
                        switch (result) {
                            case LimitsStand(var limits) -> answer(limits);
                            case LimitsRefused(var mistakes) ->
                                    throw new Mistake(
                                            ErrorCode.BROKEN_RULE,
                                            "The limits were not set.",
                                            LimitsRequest.faults(mistakes));
                        });
    }

    private static Response answer(Limits limits) {
        return Response.ok(LimitsView.of(limits))
                .header(HttpHeaders.ETAG, ETags.of(limits.version()))
                .build();
    }
}
