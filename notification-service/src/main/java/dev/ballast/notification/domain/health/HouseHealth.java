package dev.ballast.notification.domain.health;

import dev.ballast.notification.domain.heard.HealthEvent.Heartbeat;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How all services are. */
public record HouseHealth(List<ServiceHealth> services) {

    public HouseHealth {
        services = List.copyOf(services);
    }

    /**
     * @param expected the services that should live
     * @param last the last heartbeat of each instance
     */
    public static HouseHealth of(
            Set<String> expected, Collection<Heartbeat> last, Instant now, Duration silence) {
        var names = new TreeSet<>(expected);
        last.forEach(beat -> names.add(beat.service()));
        return new HouseHealth(
                names.stream().map(name -> service(name, last, now.minus(silence))).toList());
    }

    private static ServiceHealth service(
            String name, Collection<Heartbeat> last, Instant silentBefore) {
        var instances =
                last.stream()
                        .filter(beat -> beat.service().equals(name))
                        .sorted(Comparator.comparing(Heartbeat::instance))
                        .toList();
        if (instances.isEmpty()) {
            return new ServiceHealth(name, ServiceState.UNKNOWN, instances);
        }
        var alive = instances.stream().filter(beat -> !beat.at().isBefore(silentBefore)).toList();
        if (alive.isEmpty()) {
            return new ServiceHealth(name, ServiceState.DOWN, instances);
        }
        var ready = alive.stream().anyMatch(Heartbeat::ready);
        return new ServiceHealth(name, ready ? ServiceState.UP : ServiceState.DEGRADED, instances);
    }

    /** UP when all are, DOWN when none lives. */
    public ServiceState state() {
        if (services.stream().allMatch(service -> service.state() == ServiceState.UP)) {
            return ServiceState.UP;
        }
        return services.stream().noneMatch(HouseHealth::lives)
                ? ServiceState.DOWN
                : ServiceState.DEGRADED;
    }

    public boolean lives(String name) {
        return services.stream()
                .filter(service -> service.service().equals(name))
                .anyMatch(HouseHealth::lives);
    }

    private static boolean lives(ServiceHealth service) {
        return switch (service.state()) {
            case UP, DEGRADED -> true;
            case DOWN, UNKNOWN -> false;
        };
    }
}
