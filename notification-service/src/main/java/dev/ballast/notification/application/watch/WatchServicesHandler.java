package dev.ballast.notification.application.watch;

import dev.ballast.events.UnitOfWork;
import dev.ballast.notification.application.alert.AlertDesk;
import dev.ballast.notification.application.alert.Cause;
import dev.ballast.notification.application.read.ReadHealth;
import dev.ballast.notification.domain.health.Watch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Notices services that have fallen silent, and those that are back. */
@ApplicationScoped
public class WatchServicesHandler {

    private final UnitOfWork work;
    private final ReadHealth health;
    private final AlertDesk alerts;

    WatchServicesHandler(UnitOfWork work, ReadHealth health, AlertDesk alerts) {
        this.work = work;
        this.health = health;
        this.alerts = alerts;
    }

    /**
     * @param operator the tenant whose people run the house
     * @param self the name of this service
     */
    public Uni<Void> handle(String operator, String self, Cause cause) {
        return work.change(
                operator,
                () ->
                        health.within(operator, Set.of())
                                .map(house -> Watch.judge(house, self))
                                .chain(steps -> alerts.apply(steps, cause)));
    }
}
