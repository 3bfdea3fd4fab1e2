package dev.ballast.risk.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.ETags;
import dev.ballast.http.Scopes;
import dev.ballast.risk.application.desk.ReadDeskHandler;
import dev.ballast.risk.application.settradingstate.SetTradingState;
import dev.ballast.risk.application.settradingstate.SetTradingStateHandler;
import dev.ballast.risk.domain.desk.Desk;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

/** Whether there may be trading: the kill switch. Setting it needs no If-Match. */
@Path("/api/v1/risk/state")
@Tag(name = "risk")
class StateResource {

    private final Caller caller;
    private final ReadDeskHandler readDesk;
    private final SetTradingStateHandler setState;

    StateResource(Caller caller, ReadDeskHandler readDesk, SetTradingStateHandler setState) {
        this.caller = caller;
        this.readDesk = readDesk;
        this.setState = setState;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "getTradingState", summary = "The trading states as they stand")
    @APIResponse(
            responseCode = "200",
            description = "The states",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = StateView.class)))
    public Uni<Response> state() {
        return readDesk.handle(caller.tenant(), caller.requestId()).map(StateResource::answer);
    }

    @PUT
    @RolesAllowed(Scopes.RISK)
    @Operation(
            operationId = "putTradingState",
            summary = "Halt, reduce or resume trading",
            description =
                    "Of the whole desk, of one venue, or of one asset. Repeating it changes"
                            + " nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The states as they stand now",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = StateView.class)))
    public Uni<Response> set(StateRequest request) {
        var command =
                new SetTradingState(
                        caller.tenant(), request.toState(), caller.principal(), caller.requestId());
        return setState.handle(command).map(StateResource::answer);
    }

    private static Response answer(Desk desk) {
        return Response.ok(StateView.of(desk))
                .header(HttpHeaders.ETAG, ETags.of(desk.states().version()))
                .build();
    }
}
