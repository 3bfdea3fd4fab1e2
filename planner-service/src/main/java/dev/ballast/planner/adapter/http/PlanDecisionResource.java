package dev.ballast.planner.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.ETags;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Idempotency;
import dev.ballast.http.Mistake;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import dev.ballast.planner.application.decideplan.DecidePlan;
import dev.ballast.planner.application.decideplan.DecidePlanHandler;
import dev.ballast.planner.domain.plan.PlanId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes people's words on plans. */
@Path("/api/v1/plans")
@Tag(name = "plans")
class PlanDecisionResource {

    private static final int LONGEST_REASON = 500;

    private final Caller caller;
    private final Idempotency idempotency;
    private final DecidePlanHandler decidePlan;
    private final PlanAwaiting awaiting;

    PlanDecisionResource(
            Caller caller,
            Idempotency idempotency,
            DecidePlanHandler decidePlan,
            PlanAwaiting awaiting) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.decidePlan = decidePlan;
        this.awaiting = awaiting;
    }

    /** Why; a rejection must say it. */
    @Schema(name = "PlanDecisionRequest")
    record PlanDecisionRequest(@Nullable String reason) {}

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Scopes.APPROVE)
    @Operation(
            operationId = "approvePlan",
            summary = "Approve a plan",
            description = "With If-Match only the version that was read is approved.")
    @APIResponse(
            responseCode = "200",
            description = "The plan, approved",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Uni<Response> approve(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            PlanDecisionRequest request) {
        var reason = request.reason() == null ? "" : checked(request.reason());
        var command = command(id, true, reason, ifMatch);
        return awaiting.assessed(command.tenant(), command.plan())
                .chain(() -> decide(command, key, request));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(Scopes.APPROVE)
    @Operation(operationId = "rejectPlan", summary = "Reject a plan")
    @APIResponse(
            responseCode = "200",
            description = "The plan, rejected",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Uni<Response> reject(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            PlanDecisionRequest request) {
        if (request.reason() == null || request.reason().isBlank()) {
            throw new Mistake(
                    ErrorCode.BROKEN_RULE,
                    "The plan was not rejected.",
                    Fault.at("/reason", "reason is missing", "say why it is rejected"));
        }
        var command = command(id, false, checked(request.reason()), ifMatch);
        return awaiting.plan(command.tenant(), command.plan())
                .chain(() -> decide(command, key, request));
    }

    private Uni<Response> decide(
            DecidePlan command, @Nullable String key, PlanDecisionRequest request) {
        return idempotency.once(
                key,
                request,
                () ->
                        decidePlan
                                .handle(command)
                                .map(found ->
                                        found.map(Answers::decision)
                                                .orElseThrow(() ->
                                                        PlanAwaiting.unknown(command.plan()))));
    }

    private DecidePlan command(
            String id, boolean approves, String reason, @Nullable String ifMatch) {
        return new DecidePlan(
                caller.tenant(),
                new PlanId(Parameters.id("id", id).toString()),
                approves,
                caller.principal(),
                reason,
                version -> requireVersion(ifMatch, version),
                caller.requestId());
    }

    private static void requireVersion(@Nullable String ifMatch, long version) {
        if (ifMatch != null) {
            ETags.require(ifMatch, version);
        }
    }

    private static String checked(String reason) {
        if (reason.length() > LONGEST_REASON) {
            throw new Mistake(
                    ErrorCode.BROKEN_RULE,
                    "The plan was not decided.",
                    Fault.at(
                            "/reason",
                            "longer than " + LONGEST_REASON + " characters",
                            "say it in fewer words"));
        }
        return reason;
    }
}
