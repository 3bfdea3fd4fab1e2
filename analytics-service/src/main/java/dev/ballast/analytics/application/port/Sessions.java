package dev.ballast.analytics.application.port;

import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.Weight;
import dev.ballast.analytics.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/** Sessions with their weights. */
public interface Sessions {
    Uni<List<Session>> ofPlans(Collection<PlanId> plans);

    Uni<List<Session>> ofExecutions(Collection<ExecutionId> executions);

    Uni<Void> save(Collection<Session> sessions);

    Uni<List<Weight>> weights(PlanId plan);

    /** Replaces those of the plan. */
    Uni<Void> saveWeights(PlanId plan, List<Weight> weights);
}
