package dev.ballast.notification.application.alert;

import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.notification.application.port.Channel;
import dev.ballast.notification.application.port.Deliveries;
import dev.ballast.notification.domain.alert.Alert;
import dev.ballast.notification.domain.alert.NotificationDelivered;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Delivers what is pending, at least once: who is killed in between delivers again. */
@ApplicationScoped
public class DeliverAlertsHandler {

    private static final int AT_ONCE = 100;

    private final UnitOfWork work;
    private final Deliveries deliveries;
    private final Channel channel;
    private final Outbox outbox;
    private final InstantSource clock;

    DeliverAlertsHandler(
            UnitOfWork work,
            Deliveries deliveries,
            Channel channel,
            Outbox outbox,
            InstantSource clock) {
        this.work = work;
        this.deliveries = deliveries;
        this.channel = channel;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Uni<Void> handle() {
        return deliveries
                .tenants()
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(
                        tenant -> work.change(tenant, () -> deliverTo(tenant)))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> deliverTo(String tenant) {
        return deliveries
                .pending(channel.name(), AT_ONCE)
                .chain(alerts ->
                        alerts.isEmpty() ? Uni.createFrom().voidItem() : deliver(tenant, alerts));
    }

    private Uni<Void> deliver(String tenant, List<Alert> alerts) {
        var ids = alerts.stream().map(Alert::id).toList();
        var now = clock.instant();
        var told =
                ids.stream()
                        .map(id -> new NotificationDelivered(tenant, id, channel.name(), now))
                        .map(event -> Cause.of(tenant, event.alert().value()).of(event))
                        .toList();
        return Multi.createFrom()
                .iterable(alerts)
                .onItem()
                .transformToUniAndConcatenate(channel::deliver)
                .onItem()
                .ignoreAsUni()
                .chain(() -> deliveries.delivered(ids, channel.name(), now))
                .chain(() -> outbox.append(told));
    }
}
