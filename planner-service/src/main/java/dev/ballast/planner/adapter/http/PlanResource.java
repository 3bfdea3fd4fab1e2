package dev.ballast.planner.adapter.http;

import dev.ballast.http.Answer;
import dev.ballast.http.Caller;
import dev.ballast.http.ETags;
import dev.ballast.http.Idempotency;
import dev.ballast.http.Page;
import dev.ballast.http.Paging;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import dev.ballast.planner.application.proposeplan.ProposePlan;
import dev.ballast.planner.application.proposeplan.ProposePlanHandler;
import dev.ballast.planner.application.proposeplan.ProposePlanResult;
import dev.ballast.planner.application.readplans.ReadPlansHandler;
import dev.ballast.planner.domain.plan.PlanId;
import dev.ballast.planner.domain.plan.StartMode;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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

/** Makes and shows plans. */
@Path("/api/v1/plans")
@Tag(name = "plans")
class PlanResource {

    private final Caller caller;
    private final Idempotency idempotency;
    private final ProposePlanHandler proposePlan;
    private final ReadPlansHandler plans;
    private final PlanAwaiting awaiting;

    PlanResource(
            Caller caller,
            Idempotency idempotency,
            ProposePlanHandler proposePlan,
            ReadPlansHandler plans,
            PlanAwaiting awaiting) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.proposePlan = proposePlan;
        this.plans = plans;
        this.awaiting = awaiting;
    }

    @POST
    @RolesAllowed(Scopes.WRITE)
    @Operation(
            operationId = "createPlan",
            summary = "Plan a rebalance",
            description = "Never trades: a plan waits for approval and execution.")
    @APIResponse(
            responseCode = "201",
            description = "The plan",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Uni<Response> create(
            @HeaderParam("Idempotency-Key") @Nullable String key, PlanRequest request) {
        var wish = request.toWish();
        var command =
                new ProposePlan(
                        caller.tenant(),
                        wish,
                        StartMode.ON_REQUEST,
                        caller.principal(),
                        caller.requestId());
        return awaiting.snapshot(command.tenant(), wish.portfolio(), request.awaited())
                .chain(() ->
                        idempotency.once(
                                key,
                                request,
                                () -> proposePlan.handle(command).map(PlanResource::answer)));
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "listPlans", summary = "Plans, the newest first")
    public Uni<Page<PlanView>> list(
            @QueryParam("portfolioId") @Nullable String portfolioId, @BeanParam Paging paging) {
        var portfolio =
                Optional.ofNullable(portfolioId)
                        .map(text -> Parameters.id("portfolioId", text).toString())
                        .map(PortfolioId::new);
        var after = paging.after(text -> new PlanId(Parameters.id("cursor", text).toString()));
        return plans.list(caller.tenant(), portfolio, after, paging.fetch())
                .map(found -> paging.page(found, plan -> plan.id().value(), PlanView::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "getPlan", summary = "One plan")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Uni<Response> plan(@PathParam("id") String id) {
        return awaiting.plan(caller.tenant(), new PlanId(Parameters.id("id", id).toString()))
                .map(plan ->
                        Response.ok(PlanView.of(plan))
                                .header(HttpHeaders.ETAG, ETags.of(plan.version()))
                                .build());
    }

    private static Answer answer(ProposePlanResult result) {
        return switch (result) {
            case ProposePlanResult.Proposed(var plan) -> Answers.created(plan);
            case ProposePlanResult.NotDrafted(var why) -> throw Answers.notDrafted(why);
            case ProposePlanResult.NothingToDo _ ->
                    throw new IllegalStateException("a plan on request is always made");
        };
    }
}
