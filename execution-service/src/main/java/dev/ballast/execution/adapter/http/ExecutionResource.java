package dev.ballast.execution.adapter.http;

import dev.ballast.execution.application.advance.Runners;
import dev.ballast.execution.application.start.StartExecution;
import dev.ballast.execution.application.start.StartExecutionHandler;
import dev.ballast.execution.application.validate.ValidatePlanHandler;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.plan.PlanStanding;
import dev.ballast.http.Answer;
import dev.ballast.http.Caller;
import dev.ballast.http.Idempotency;
import dev.ballast.http.NotYetKnown;
import dev.ballast.http.Scopes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Begins executions, and says beforehand whether one may begin. */
@Path("/api/v1/execution")
@Tag(name = "execution")
class ExecutionResource {

    private final Caller caller;
    private final Idempotency idempotency;
    private final ValidatePlanHandler validate;
    private final StartExecutionHandler start;
    private final Runners runners;

    ExecutionResource(
            Caller caller,
            Idempotency idempotency,
            ValidatePlanHandler validate,
            StartExecutionHandler start,
            Runners runners) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.validate = validate;
        this.start = start;
        this.runners = runners;
    }

    @POST
    @Path("/validate-plan")
    @RolesAllowed(Scopes.READ)
    @Operation(
            operationId = "validatePlan",
            summary = "Whether a plan may be executed now, and what speaks against it")
    @APIResponse(
            responseCode = "200",
            description = "The findings",
            content = @Content(schema = @Schema(implementation = SafetyView.class)))
    public Uni<Response> validate(PlanReference request) {
        var id = request.toPlanId();
        var tenant = caller.tenant();
        return NotYetKnown.await(() -> validate.find(tenant, id), "plan " + id)
                .chain(plan -> validate.handle(tenant, plan))
                .map(findings -> Response.ok(SafetyView.of(findings)).build());
    }

    @POST
    @Path("/execute-plan")
    @RolesAllowed(Scopes.EXECUTE)
    @Operation(
            operationId = "executePlan",
            summary = "Execute an approved plan, once",
            description =
                    "Its orders are placed in the background. A plan that has an execution, has"
                            + " expired or is not safe is refused, and nothing changes.")
    @APIResponse(
            responseCode = "202",
            description = "It has begun",
            content = @Content(schema = @Schema(implementation = ExecutionAccepted.class)))
    public Uni<Response> execute(
            @HeaderParam("Idempotency-Key") @Nullable String key, ExecutePlanRequest request) {
        var command = request.toCommand(caller);
        return approved(command)
                .chain(() -> idempotency.once(key, request, () -> begin(command)))
                // Only now is it committed.
                .call(() -> runners.sweep().onFailure().recoverWithNull());
    }

    /** A person who has just approved a plan should not have to wait for the news. */
    private Uni<Void> approved(StartExecution command) {
        if (command.mode() == Mode.LIVE) {
            return Uni.createFrom().voidItem();
        }
        PlanId plan = command.plan();
        return NotYetKnown.await(
                        () ->
                                validate.find(command.tenant(), plan)
                                        .map(found ->
                                                found.filter(p ->
                                                        p.standing() != PlanStanding.PROPOSED)),
                        "the approval of plan " + plan)
                .replaceWithVoid();
    }

    private Uni<Answer> begin(StartExecution command) {
        return start.handle(command)
                .map(result -> StartProblems.executionOf(result, command.plan().value()))
                .map(id -> Answer.accepted(new ExecutionAccepted(id.value())));
    }
}
