package dev.ballast.execution.application.port;

import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.plan.PortfolioId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The executions of the tenant that the unit of work has entered. */
public interface Executions {

    /** False when the plan has an execution already. */
    Uni<Boolean> add(Execution execution);

    Uni<Optional<Execution>> find(ExecutionId id);

    /** To change it: nobody else does until the unit of work ends. */
    Uni<Optional<Execution>> lock(ExecutionId id);

    Uni<Optional<Execution>> ofPlan(PlanId plan);

    /** Writes what was locked before. */
    Uni<Void> save(Execution execution);

    /** The latest first. */
    Uni<List<Execution>> page(
            Optional<PortfolioId> portfolio, Optional<ExecutionId> after, int limit);
}
