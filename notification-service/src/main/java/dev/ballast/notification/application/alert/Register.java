package dev.ballast.notification.application.alert;

import dev.ballast.events.Ids;
import dev.ballast.notification.domain.alert.Alert;
import dev.ballast.notification.domain.alert.AlertChanges;
import dev.ballast.notification.domain.alert.AlertId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Where alerts get their ids and times. */
@ApplicationScoped
class Register {

    private final Ids ids;
    private final InstantSource clock;

    Register(Ids ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    AlertChanges changes(List<Alert> found, Duration cooldown) {
        return new AlertChanges(
                found, () -> new AlertId(ids.next().toString()), cooldown, clock.instant());
    }
}
