package dev.ballast.planner.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import dev.ballast.planner.adapter.http.PlanOutcomeViews.PlanWhatIfView;
import dev.ballast.planner.application.draft.Draft;
import dev.ballast.planner.application.readplans.ReadPlansHandler;
import dev.ballast.planner.application.targets.TargetsHandler;
import dev.ballast.planner.domain.plan.PlanId;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.targets.Targets;
import dev.ballast.planner.domain.targets.TargetsMistake;
import dev.ballast.planner.domain.targets.WantedTargets;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tries and compares; changes nothing. */
@Path("/api/v1/plans")
@Tag(name = "plans")
class PlanTrialResource {

    private static final int MOST_COMPARED = 10;

    private final Caller caller;
    private final ReadPlansHandler plans;
    private final TargetsHandler targets;
    private final PlanAwaiting awaiting;

    PlanTrialResource(
            Caller caller, ReadPlansHandler plans, TargetsHandler targets, PlanAwaiting awaiting) {
        this.caller = caller;
        this.plans = plans;
        this.targets = targets;
        this.awaiting = awaiting;
    }

    @POST
    @Path("/what-if")
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "tryPlan", summary = "What a plan would come to, without making one")
    public Uni<PlanWhatIfView> whatIf(WhatIfRequest request) {
        var tenant = caller.tenant();
        var portfolio = request.portfolio();
        return awaiting.snapshot(tenant, portfolio, Optional.empty())
                .chain(() -> tried(tenant, portfolio, request.targets()))
                .chain(tried -> plans.whatIf(tenant, request.toWish(tried)))
                .map(PlanTrialResource::view);
    }

    @GET
    @Path("/compare")
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "comparePlans", summary = "Plans side by side")
    public Uni<PlanComparisonView> compare(@QueryParam("ids") @Nullable String ids) {
        var asked = ids(ids);
        return plans.findAll(caller.tenant(), asked)
                .map(found -> {
                    asked.stream()
                            .filter(id -> found.stream().noneMatch(plan -> plan.id().equals(id)))
                            .findFirst()
                            .ifPresent(id -> {
                                throw PlanAwaiting.unknown(id);
                            });
                    return PlanComparisonView.of(found);
                });
    }

    private Uni<Optional<Targets>> tried(
            String tenant, PortfolioId portfolio, @Nullable TargetsRequest request) {
        if (request == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        var wanted = request.toWanted();
        return targets.check(tenant, portfolio, wanted)
                .map(mistakes -> Optional.of(checked(portfolio, wanted, mistakes)));
    }

    private static Targets checked(
            PortfolioId portfolio, WantedTargets wanted, List<TargetsMistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw TargetsRequest.refused(TargetsRequest.faults("/targets", mistakes));
        }
        return wanted.toTargets(portfolio, 0);
    }

    private static PlanWhatIfView view(Draft draft) {
        if (draft instanceof Draft.Drafted drafted) {
            return PlanWhatIfView.of(drafted.outcome(), drafted.micros());
        }
        throw Answers.notDrafted(draft);
    }

    private static List<PlanId> ids(@Nullable String text) {
        var ids =
                Arrays.stream((text == null ? "" : text).split(",", MOST_COMPARED + 1))
                        .map(id -> new PlanId(Parameters.id("ids", id).toString()))
                        .distinct()
                        .toList();
        if (ids.size() < 2 || ids.size() > MOST_COMPARED) {
            throw Parameters.bad(
                    "ids", "not 2 to " + MOST_COMPARED + " ids", "separate plan ids by commas");
        }
        return ids;
    }
}
