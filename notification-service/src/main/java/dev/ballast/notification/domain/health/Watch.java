package dev.ballast.notification.domain.health;

import dev.ballast.notification.domain.alert.AlertLevel;
import dev.ballast.notification.domain.alert.AlertNotice;
import dev.ballast.notification.domain.alert.AlertStep;
import dev.ballast.notification.domain.alert.AlertStep.Hold;
import dev.ballast.notification.domain.alert.AlertStep.Resolve;
import dev.ballast.notification.domain.alert.AlertType;
import dev.ballast.notification.domain.alert.Concern;
import dev.ballast.notification.domain.heard.HealthEvent.Heartbeat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says which services are down. While this service does not even hear itself, it is the way to it
 * that is down, and it judges no other.
 */
public final class Watch {

    private static final Concern BUS = new Concern(AlertType.BUS_SILENT, "health.v1");

    private Watch() {}

    /**
     * @param self the name of this service
     */
    public static List<AlertStep> judge(HouseHealth house, String self) {
        if (!house.lives(self)) {
            return List.of(new Hold(silentBus()));
        }
        var steps = new ArrayList<AlertStep>();
        steps.add(new Resolve(BUS));
        for (var service : house.services()) {
            switch (service.state()) {
                case UP, DEGRADED -> steps.add(new Resolve(concern(service)));
                case DOWN -> steps.add(new Hold(down(service)));
                case UNKNOWN -> {
                    // Never heard: it may still be starting, and GET /monitoring/health says so.
                }
            }
        }
        return List.copyOf(steps);
    }

    private static AlertNotice down(ServiceHealth service) {
        return AlertNotice.ofHouse(
                concern(service),
                AlertLevel.CRITICAL,
                "Service down",
                "%s was last heard at %s; see: ballast status, ballast logs %s"
                        .formatted(
                                service.service(),
                                service.instances().stream()
                                        .map(Heartbeat::at)
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow(),
                                service.service()));
    }

    private static AlertNotice silentBus() {
        return AlertNotice.ofHouse(
                BUS,
                AlertLevel.CRITICAL,
                "No service is heard",
                "no heartbeat arrives, not even our own; see whether Kafka runs: ballast status");
    }

    private static Concern concern(ServiceHealth service) {
        return new Concern(AlertType.SERVICE_DOWN, service.service());
    }
}
