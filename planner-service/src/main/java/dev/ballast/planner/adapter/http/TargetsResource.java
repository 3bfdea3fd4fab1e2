package dev.ballast.planner.adapter.http;

import dev.ballast.http.Answer;
import dev.ballast.http.Caller;
import dev.ballast.http.ETags;
import dev.ballast.http.Idempotency;
import dev.ballast.http.Mistake;
import dev.ballast.http.NotYetKnown;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import dev.ballast.planner.application.targets.SetTargets;
import dev.ballast.planner.application.targets.SetTargetsResult;
import dev.ballast.planner.application.targets.SetTargetsResult.TargetsRefused;
import dev.ballast.planner.application.targets.SetTargetsResult.TargetsStand;
import dev.ballast.planner.application.targets.TargetsHandler;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a portfolio should hold. */
@Path("/api/v1/targets/{portfolioId}")
@Tag(name = "targets")
class TargetsResource {

    private final Caller caller;
    private final Idempotency idempotency;
    private final TargetsHandler targets;

    TargetsResource(Caller caller, Idempotency idempotency, TargetsHandler targets) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.targets = targets;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(
            operationId = "getTargets",
            summary = "A portfolio's targets",
            description = "Before they are first set: no weights, and an ETag for the first edit.")
    @APIResponse(
            responseCode = "200",
            description = "The targets",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = TargetsView.class)))
    public Uni<Response> targets(@PathParam("portfolioId") String portfolioId) {
        var id = new PortfolioId(Parameters.id("portfolioId", portfolioId).toString());
        return targets.find(caller.tenant(), id)
                .map(found ->
                        found.map(TargetsView::of).orElseGet(() -> TargetsView.none(id.value())))
                .map(view ->
                        Response.ok(view)
                                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                                .build());
    }

    @PUT
    @RolesAllowed(Scopes.WRITE)
    @Operation(operationId = "putTargets", summary = "Set a portfolio's targets")
    @APIResponse(
            responseCode = "200",
            description = "The targets as they stand now",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = TargetsView.class)))
    public Uni<Response> set(
            @PathParam("portfolioId") String portfolioId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            TargetsRequest request) {
        var command =
                new SetTargets(
                        caller.tenant(),
                        new PortfolioId(Parameters.id("portfolioId", portfolioId).toString()),
                        request.toWanted(),
                        version -> ETags.require(ifMatch, version),
                        caller.requestId());
        return assets(command)
                .chain(() ->
                        idempotency.once(
                                key,
                                request,
                                () -> targets.set(command).map(TargetsResource::answer)));
    }

    private static Answer answer(SetTargetsResult result) {
        return switch (result) {
            case TargetsStand(var set) -> {
                var view = TargetsView.of(set);
                yield Answer.ok(view).header(HttpHeaders.ETAG, ETags.of(view.version()));
            }
            case TargetsRefused(var mistakes) ->
                    throw TargetsRequest.refused(TargetsRequest.faults("", mistakes));
        };
    }

    // An import may be on its way that names one; what stays unknown, the answer says.
    private Uni<Void> assets(SetTargets command) {
        return NotYetKnown.await(
                        () ->
                                targets.knows(
                                                command.tenant(),
                                                command.portfolio(),
                                                command.wanted())
                                        .map(known ->
                                                known ? Optional.of(known) : Optional.empty()),
                        "an asset")
                .replaceWithVoid()
                .onFailure(Mistake.class)
                .recoverWithNull();
    }
}
