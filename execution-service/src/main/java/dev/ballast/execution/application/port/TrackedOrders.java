package dev.ballast.execution.application.port;

import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.OrderId;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.execution.domain.plan.ExecutionId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The orders of the tenant that the unit of work has entered, with their fills. */
public interface TrackedOrders {

    /** In their order of work. */
    Uni<List<TrackedOrder>> of(ExecutionId execution);

    /** New and changed ones, with all their fills; a fill that is there already stays. */
    Uni<Void> saveAll(Execution execution, Collection<TrackedOrder> orders);

    /** A person wants it canceled; false when there is no such order, or it has ended. */
    Uni<Boolean> wantCanceled(OrderId order, String who);

    /** Who wants which of the open orders canceled. */
    Uni<Map<OrderId, String>> wantedCanceled(ExecutionId execution);
}
