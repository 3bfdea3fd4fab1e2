package dev.ballast.execution.application.port;

import dev.ballast.execution.domain.execution.OrderId;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.plan.PortfolioId;
import dev.ballast.kernel.fill.Fill;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.order.OrderSide;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Orders and fills of the tenant over all executions, to be shown. */
public interface OrderViews {

    /** An order and what it belongs to. */
    record Shown(
            TrackedOrder order,
            ExecutionId execution,
            PlanId plan,
            PortfolioId portfolio,
            Mode mode) {}

    /** A fill and what it belongs to. */
    record ShownFill(
            long position,
            Fill fill,
            OrderId order,
            ExecutionId execution,
            InstrumentId instrument,
            OrderSide side,
            String location,
            Mode mode) {}

    Uni<Optional<Shown>> find(OrderId id);

    /** The latest first. */
    Uni<List<Shown>> orders(Optional<ExecutionId> execution, Optional<OrderId> after, int limit);

    /** The latest first. */
    Uni<List<ShownFill>> fills(Optional<ExecutionId> execution, Optional<Long> after, int limit);
}
