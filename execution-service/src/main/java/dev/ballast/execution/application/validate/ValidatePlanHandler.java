package dev.ballast.execution.application.validate;

import dev.ballast.events.UnitOfWork;
import dev.ballast.execution.application.port.Plans;
import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.safety.Finding;
import dev.ballast.execution.domain.safety.SafetyCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Says what speaks against executing a plan now, and changes nothing. */
@ApplicationScoped
public class ValidatePlanHandler {

    private final UnitOfWork work;
    private final Plans plans;
    private final CaseReader cases;

    ValidatePlanHandler(UnitOfWork work, Plans plans, CaseReader cases) {
        this.work = work;
        this.plans = plans;
        this.cases = cases;
    }

    public Uni<Optional<Plan>> find(String tenant, PlanId plan) {
        return work.read(tenant, () -> plans.find(plan));
    }

    public Uni<List<Finding>> handle(String tenant, Plan plan) {
        return work.read(tenant, () -> cases.read(plan).map(SafetyCheck::of));
    }
}
