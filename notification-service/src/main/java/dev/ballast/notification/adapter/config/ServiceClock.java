package dev.ballast.notification.adapter.config;

import dev.ballast.events.DeliveryConfig;
import dev.ballast.events.Ids;
import dev.ballast.notification.application.alert.Cause;
import dev.ballast.notification.application.watch.WatchServicesHandler;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/** Every second: which services have fallen silent. */
@ApplicationScoped
class ServiceClock {

    private final WatchServicesHandler services;
    private final DeliveryConfig delivery;
    private final Ids ids;
    private final InstantSource clock;
    private final Instant judgesFrom;

    ServiceClock(
            WatchServicesHandler services,
            NotificationConfig config,
            DeliveryConfig delivery,
            Ids ids,
            InstantSource clock) {
        this.services = services;
        this.delivery = delivery;
        this.ids = ids;
        this.clock = clock;
        this.judgesFrom = clock.instant().plus(config.grace());
    }

    @Scheduled(
            every = "1s",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        if (clock.instant().isBefore(judgesFrom)) {
            return Uni.createFrom().voidItem();
        }
        var operator = delivery.operator();
        var cause = Cause.of(operator, ids.next().toString());
        return Ticks.lasting("services", services.handle(operator, delivery.service(), cause));
    }
}
