package dev.ballast.execution.application.control;

import dev.ballast.events.UnitOfWork;
import dev.ballast.execution.application.advance.Runners;
import dev.ballast.execution.application.port.OpenExecutions.Open;
import dev.ballast.execution.application.port.OrderViews;
import dev.ballast.execution.application.port.OrderViews.Shown;
import dev.ballast.execution.application.port.TrackedOrders;
import dev.ballast.execution.domain.execution.OrderId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Undoes one order: it is canceled as far as it is not filled. */
@ApplicationScoped
public class CancelOrderHandler {

    private final UnitOfWork work;
    private final TrackedOrders orders;
    private final OrderViews views;
    private final Runners runners;

    CancelOrderHandler(UnitOfWork work, TrackedOrders orders, OrderViews views, Runners runners) {
        this.work = work;
        this.orders = orders;
        this.views = views;
        this.runners = runners;
    }

    /** Empty when there is no such order; one that has ended stays as it is. */
    public Uni<Optional<Shown>> handle(String tenant, OrderId id, String who) {
        return work.change(tenant, () -> orders.wantCanceled(id, who).chain(() -> views.find(id)))
                .invoke(found -> found.ifPresent(shown -> wake(tenant, shown)));
    }

    private void wake(String tenant, Shown shown) {
        if (!shown.order().isClosed()) {
            runners.wake(new Open(tenant, shown.execution()));
        }
    }
}
