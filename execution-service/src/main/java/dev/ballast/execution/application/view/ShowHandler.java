package dev.ballast.execution.application.view;

import dev.ballast.events.UnitOfWork;
import dev.ballast.execution.application.port.Executions;
import dev.ballast.execution.application.port.OrderViews;
import dev.ballast.execution.application.port.OrderViews.Shown;
import dev.ballast.execution.application.port.OrderViews.ShownFill;
import dev.ballast.execution.application.port.TrackedOrders;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.OrderId;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.PortfolioId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads what there is to show. */
@ApplicationScoped
public class ShowHandler {

    private final UnitOfWork work;
    private final Executions executions;
    private final TrackedOrders orders;
    private final OrderViews views;

    ShowHandler(UnitOfWork work, Executions executions, TrackedOrders orders, OrderViews views) {
        this.work = work;
        this.executions = executions;
        this.orders = orders;
        this.views = views;
    }

    /** An execution with all its orders. */
    public record Whole(Execution execution, List<TrackedOrder> orders) {}

    public Uni<Optional<Whole>> execution(String tenant, ExecutionId id) {
        return work.read(
                tenant,
                () ->
                        executions
                                .find(id)
                                .chain(found ->
                                        found.map(this::whole)
                                                .orElseGet(() ->
                                                        Uni.createFrom().item(Optional.empty()))));
    }

    public Uni<List<Execution>> executions(
            String tenant, Optional<PortfolioId> portfolio, Optional<ExecutionId> after, int n) {
        return work.read(tenant, () -> executions.page(portfolio, after, n));
    }

    public Uni<Optional<Shown>> order(String tenant, OrderId id) {
        return work.read(tenant, () -> views.find(id));
    }

    public Uni<List<Shown>> orders(
            String tenant, Optional<ExecutionId> execution, Optional<OrderId> after, int n) {
        return work.read(tenant, () -> views.orders(execution, after, n));
    }

    public Uni<List<ShownFill>> fills(
            String tenant, Optional<ExecutionId> execution, Optional<Long> after, int n) {
        return work.read(tenant, () -> views.fills(execution, after, n));
    }

    private Uni<Optional<Whole>> whole(Execution execution) {
        return orders.of(execution.id()).map(all -> Optional.of(new Whole(execution, all)));
    }
}
