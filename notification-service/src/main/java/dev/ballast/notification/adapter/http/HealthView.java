package dev.ballast.notification.adapter.http;

import dev.ballast.notification.domain.alert.Alert;
import dev.ballast.notification.domain.health.HouseHealth;
import dev.ballast.notification.domain.health.ServiceHealth;
import dev.ballast.notification.domain.health.ServiceState;
import dev.ballast.notification.domain.heard.HealthEvent.HealthCheck;
import dev.ballast.notification.domain.heard.HealthEvent.Heartbeat;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the house is.
 *
 * @param alerts those that are open, the newest first
 */
@Schema(name = "HouseHealthView")
record HealthView(
        @Schema(examples = "UP", description = "DEGRADED when a part is not UP, DOWN when none is")
                ServiceState status,
        List<ServiceView> services,
        List<AlertView> alerts) {

    @Schema(name = "ServiceHealthView")
    record ServiceView(
            @Schema(examples = "planner") String service,
            @Schema(examples = "UP", description = "DOWN when silent, UNKNOWN when not heard yet")
                    ServiceState status,
            List<InstanceView> instances) {

        static ServiceView of(ServiceHealth health) {
            return new ServiceView(
                    health.service(),
                    health.state(),
                    health.instances().stream().map(InstanceView::of).toList());
        }
    }

    @Schema(name = "ServiceInstanceView")
    record InstanceView(
            @Schema(examples = "planner-0") String instance,
            Instant lastSeen,
            Instant startedAt,
            boolean ready,
            @Schema(examples = "0.1.0") String version,
            @Schema(
                            examples = "0",
                            description = "Events that wait to be sent; -1 where it is not known")
                    long outboxDepth,
            List<CheckView> checks) {

        static InstanceView of(Heartbeat beat) {
            return new InstanceView(
                    beat.instance(),
                    beat.at(),
                    beat.startedAt(),
                    beat.ready(),
                    beat.version(),
                    beat.outboxDepth(),
                    beat.checks().stream().map(CheckView::of).toList());
        }
    }

    @Schema(name = "ServiceCheckView")
    record CheckView(String name, boolean up, String detail) {

        static CheckView of(HealthCheck check) {
            return new CheckView(check.name(), check.up(), check.detail());
        }
    }

    static HealthView of(HouseHealth house, List<Alert> open) {
        return new HealthView(
                house.state(),
                house.services().stream().map(ServiceView::of).toList(),
                open.stream().map(AlertView::of).toList());
    }
}
