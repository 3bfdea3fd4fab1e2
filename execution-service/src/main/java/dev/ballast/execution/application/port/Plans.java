package dev.ballast.execution.application.port;

import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlanId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Optional;

/** The plans of the tenant that the unit of work has entered. */
public interface Plans {

    Uni<Optional<Plan>> find(PlanId id);

    Uni<Void> saveAll(Collection<Plan> plans);
}
