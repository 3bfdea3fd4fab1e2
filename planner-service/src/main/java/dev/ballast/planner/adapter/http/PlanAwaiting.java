package dev.ballast.planner.adapter.http;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.Mistake;
import dev.ballast.http.NotYetKnown;
import dev.ballast.planner.application.readplans.ReadPlansHandler;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanId;
import dev.ballast.planner.domain.plan.PlanStatus;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.portfolio.SnapshotId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Waits for what a command names and another service says. */
@ApplicationScoped
class PlanAwaiting {

    private final ReadPlansHandler plans;

    PlanAwaiting(ReadPlansHandler plans) {
        this.plans = plans;
    }

    /** The portfolio has a snapshot, and the one that is named or a newer. */
    Uni<Void> snapshot(String tenant, PortfolioId portfolio, Optional<SnapshotId> snapshot) {
        return NotYetKnown.await(
                        () -> plans.portfolio(tenant, portfolio), "portfolio " + portfolio.value())
                .chain(() ->
                        snapshot.map(id -> snapshot(tenant, id))
                                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> snapshot(String tenant, SnapshotId id) {
        return NotYetKnown.await(
                        () ->
                                plans.knows(tenant, id)
                                        .map(known -> known ? Optional.of(id) : Optional.empty()),
                        "snapshot " + id.value())
                .replaceWithVoid();
    }

    /** The plan, which must exist. */
    Uni<Plan> plan(String tenant, PlanId id) {
        return plans.find(tenant, id).map(found -> found.orElseThrow(() -> unknown(id)));
    }

    /** The plan once risk has spoken. */
    Uni<Plan> assessed(String tenant, PlanId id) {
        return plan(tenant, id)
                .chain(plan ->
                        plan.status() != PlanStatus.PROPOSED
                                ? Uni.createFrom().item(plan)
                                : NotYetKnown.await(
                                        () -> decidable(tenant, id),
                                        "the assessment of plan " + id.value()));
    }

    private Uni<Optional<Plan>> decidable(String tenant, PlanId id) {
        return plans.find(tenant, id)
                .map(found -> found.filter(plan -> plan.status() != PlanStatus.PROPOSED));
    }

    static Mistake unknown(PlanId id) {
        return new Mistake(ErrorCode.NOT_FOUND, "There is no plan " + id.value() + ".");
    }
}
