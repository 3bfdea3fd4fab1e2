package dev.ballast.notification.application.alert;

import dev.ballast.notification.application.port.Channel;
import dev.ballast.notification.application.port.Deliveries;
import dev.ballast.notification.domain.alert.Alert;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts alerts on their way: in this release, out of the console. */
@ApplicationScoped
class Postman {

    private final Deliveries deliveries;
    private final Channel channel;

    Postman(Deliveries deliveries, Channel channel) {
        this.deliveries = deliveries;
        this.channel = channel;
    }

    Uni<Void> queue(String tenant, List<Alert> alerts) {
        return alerts.isEmpty()
                ? Uni.createFrom().voidItem()
                : deliveries.queue(tenant, alerts.stream().map(Alert::id).toList(), channel.name());
    }
}
