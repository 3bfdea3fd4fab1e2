package dev.ballast.notification.adapter.config;

import dev.ballast.events.Ids;
import dev.ballast.notification.application.alert.Cause;
import dev.ballast.notification.application.alert.DeliverAlertsHandler;
import dev.ballast.notification.application.port.Deliveries;
import dev.ballast.notification.application.watch.WatchPlansHandler;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every second: which plans have waited for a while, and what is to be delivered. */
@ApplicationScoped
class AlertClock {

    private final WatchPlansHandler plans;
    private final DeliverAlertsHandler deliver;
    private final Deliveries deliveries;
    private final Ids ids;

    AlertClock(
            WatchPlansHandler plans, DeliverAlertsHandler deliver, Deliveries deliveries, Ids ids) {
        this.plans = plans;
        this.deliver = deliver;
        this.deliveries = deliveries;
        this.ids = ids;
    }

    @Scheduled(
            every = "1s",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> watch() {
        return Ticks.lasting("waiting plans", deliveries.tenants().chain(this::watchAll));
    }

    @Scheduled(
            every = "1s",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> deliver() {
        return Ticks.lasting("deliveries", deliver.handle());
    }

    private Uni<Void> watchAll(List<String> tenants) {
        return Multi.createFrom()
                .iterable(tenants)
                .onItem()
                .transformToUniAndConcatenate(
                        tenant -> plans.handle(Cause.of(tenant, ids.next().toString())))
                .onItem()
                .ignoreAsUni();
    }
}
