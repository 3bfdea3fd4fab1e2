package dev.ballast.planner.adapter.http;

import dev.ballast.http.Answer;
import dev.ballast.http.Caller;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Idempotency;
import dev.ballast.http.Mistake;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import dev.ballast.planner.application.proposeplan.ProposePlan;
import dev.ballast.planner.application.proposeplan.ProposePlanHandler;
import dev.ballast.planner.application.proposeplan.ProposePlanResult;
import dev.ballast.planner.application.run.StopRun;
import dev.ballast.planner.application.run.StopRunHandler;
import dev.ballast.planner.application.run.StopRunResult;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.RunId;
import dev.ballast.planner.domain.plan.StartMode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Starts and stops runs. */
@Path("/api/v1/pipeline/runs")
@Tag(name = "runs")
class RunResource {

    private final Caller caller;
    private final Idempotency idempotency;
    private final ProposePlanHandler proposePlan;
    private final StopRunHandler stopRun;
    private final PlanAwaiting awaiting;

    RunResource(
            Caller caller,
            Idempotency idempotency,
            ProposePlanHandler proposePlan,
            StopRunHandler stopRun,
            PlanAwaiting awaiting) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.proposePlan = proposePlan;
        this.stopRun = stopRun;
        this.awaiting = awaiting;
    }

    @POST
    @RolesAllowed(Scopes.EXECUTE)
    @Operation(
            operationId = "startRun",
            summary = "Plan, approve by policy, execute",
            description = "Where the targets' policy is MANUAL the run waits for an approval.")
    @APIResponse(
            responseCode = "202",
            description = "The run",
            content = @Content(schema = @Schema(implementation = RunStartedView.class)))
    public Uni<Response> start(
            @HeaderParam("Idempotency-Key") @Nullable String key, RunRequest request) {
        var plan = request.plan();
        var command =
                new ProposePlan(
                        caller.tenant(),
                        plan.toWish(),
                        StartMode.AUTOMATIC,
                        caller.principal(),
                        caller.requestId());
        return awaiting.snapshot(command.tenant(), command.wish().portfolio(), plan.awaited())
                .chain(() ->
                        idempotency.once(
                                key,
                                request,
                                () -> proposePlan.handle(command).map(RunResource::answer)));
    }

    @POST
    @Path("/{id}/stop")
    @RolesAllowed(Scopes.EXECUTE)
    @Operation(
            operationId = "stopRun",
            summary = "Stop a run",
            description = "What is filled stays; nothing new is traded.")
    @APIResponse(
            responseCode = "202",
            description = "The run",
            content = @Content(schema = @Schema(implementation = RunStartedView.class)))
    public Uni<Response> stop(@PathParam("id") String id) {
        var run = new RunId(Parameters.id("id", id).toString());
        return stopRun.handle(
                        new StopRun(caller.tenant(), run, caller.principal(), caller.requestId()))
                .map(result ->
                        switch (result) {
                            case StopRunResult.Stopped(var plan) -> stopped(plan, "STOPPED");
                            case StopRunResult.Stopping(var plan) -> stopped(plan, "STOPPING");
                            case StopRunResult.AlreadyOver(var plan) ->
                                    throw new Mistake(
                                            Codes.RUN_OVER,
                                            "Run %s is over: its plan is %s."
                                                    .formatted(run.value(), plan.status()));
                            case StopRunResult.Unknown() ->
                                    throw new Mistake(
                                            ErrorCode.NOT_FOUND,
                                            "There is no run " + run.value() + ".");
                        });
    }

    private static Response stopped(Plan plan, String status) {
        return Response.accepted(new RunStartedView(plan.run().value(), plan.id().value(), status))
                .build();
    }

    private static Answer answer(ProposePlanResult result) {
        return switch (result) {
            case ProposePlanResult.Proposed(var plan) ->
                    Answer.accepted(
                            new RunStartedView(plan.run().value(), plan.id().value(), "RUNNING"));
            case ProposePlanResult.NothingToDo(var run) ->
                    Answer.accepted(new RunStartedView(run.value(), null, "NOTHING_TO_DO"));
            case ProposePlanResult.NotDrafted(var why) -> throw Answers.notDrafted(why);
        };
    }
}
