package dev.ballast.notification.application.read;

import dev.ballast.events.UnitOfWork;
import dev.ballast.notification.application.port.ServiceBook;
import dev.ballast.notification.application.port.ThresholdBook;
import dev.ballast.notification.domain.health.HouseHealth;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Set;

/** How the services are now. */
@ApplicationScoped
public class ReadHealth {

    private final UnitOfWork work;
    private final ServiceBook services;
    private final ThresholdBook thresholds;
    private final InstantSource clock;

    ReadHealth(
            UnitOfWork work, ServiceBook services, ThresholdBook thresholds, InstantSource clock) {
        this.work = work;
        this.services = services;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /**
     * @param expected the services that should live, heard or not
     */
    public Uni<HouseHealth> handle(String tenant, Set<String> expected) {
        return work.read(tenant, () -> within(tenant, expected));
    }

    /** The same inside a unit of work. */
    public Uni<HouseHealth> within(String tenant, Set<String> expected) {
        return thresholds
                .find(tenant)
                .map(now -> now.figures().serviceSilence())
                .chain(silence ->
                        services.all()
                                .map(last ->
                                        HouseHealth.of(expected, last, clock.instant(), silence)));
    }
}
