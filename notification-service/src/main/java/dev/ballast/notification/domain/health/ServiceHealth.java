package dev.ballast.notification.domain.health;

import dev.ballast.notification.domain.heard.HealthEvent.Heartbeat;
import java.util.List;

/** How a service is, by its instances. */
public record ServiceHealth(String service, ServiceState state, List<Heartbeat> instances) {

    public ServiceHealth {
        instances = List.copyOf(instances);
    }
}
