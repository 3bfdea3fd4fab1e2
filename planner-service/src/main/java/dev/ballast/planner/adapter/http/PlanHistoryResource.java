package dev.ballast.planner.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.http.Caller;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import dev.ballast.planner.application.replayplan.ReplayPlanHandler;
import dev.ballast.planner.application.replayplan.ReplayPlanHandler.Replayed;
import dev.ballast.planner.domain.decision.Replay;
import dev.ballast.planner.domain.plan.PlanId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Past plans: decided again, or as a file. */
@Path("/api/v1/plans")
@Tag(name = "plans")
class PlanHistoryResource {

    private final Caller caller;
    private final ReplayPlanHandler replayPlan;
    private final PlanAwaiting awaiting;

    PlanHistoryResource(Caller caller, ReplayPlanHandler replayPlan, PlanAwaiting awaiting) {
        this.caller = caller;
        this.replayPlan = replayPlan;
        this.awaiting = awaiting;
    }

    /** What differs first, by its place in the plan. */
    @Schema(name = "PlanDifferenceView")
    record PlanDifferenceView(String what, String then, String now) {}

    /** A plan decided again from its inputs. */
    @Schema(name = "PlanReplayView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanReplayView(
            String planId,
            boolean identical,
            String inputsHash,
            String codeVersionThen,
            String codeVersionNow,
            @Nullable PlanDifferenceView firstDifference) {

        static PlanReplayView of(Replayed replayed) {
            var proposal = replayed.plan().proposal();
            return new PlanReplayView(
                    replayed.plan().id().value(),
                    replayed.replay() instanceof Replay.Identical,
                    proposal.decisionHash(),
                    proposal.codeVersion(),
                    replayed.codeVersion(),
                    switch (replayed.replay()) {
                        case Replay.Identical() -> null;
                        case Replay.Different(var what, var then, var now) ->
                                new PlanDifferenceView(what, then, now);
                    });
        }
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed(Scopes.READ)
    @Operation(
            operationId = "replayPlan",
            summary = "Decide a plan again from its kept inputs",
            description = "Identical on the same code version; else the first difference is named.")
    public Uni<PlanReplayView> replay(@PathParam("id") String id) {
        var plan = new PlanId(Parameters.id("id", id).toString());
        return replayPlan
                .handle(caller.tenant(), plan)
                .map(found ->
                        found.map(PlanReplayView::of)
                                .orElseThrow(() -> PlanAwaiting.unknown(plan)));
    }

    @GET
    @Path("/{id}/export")
    @Produces("text/csv")
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "exportPlan", summary = "A plan's actions as CSV")
    @APIResponse(
            responseCode = "200",
            description = "One line per action",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(implementation = String.class)))
    public Uni<Response> export(@PathParam("id") String id) {
        return awaiting.plan(caller.tenant(), new PlanId(Parameters.id("id", id).toString()))
                .map(plan ->
                        Response.ok(PlanCsv.of(plan))
                                .header(
                                        "Content-Disposition",
                                        "attachment; filename=\"plan-%s.csv\""
                                                .formatted(plan.id().value()))
                                .build());
    }
}
