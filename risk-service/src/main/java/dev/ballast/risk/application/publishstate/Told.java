package dev.ballast.risk.application.publishstate;

import dev.ballast.events.Ids;
import dev.ballast.events.NewEvent;
import dev.ballast.risk.domain.desk.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** A desk's state as an event of its own, caused by nothing but the clock. */
@ApplicationScoped
class Told {

    private final Ids ids;
    private final InstantSource clock;

    Told(Ids ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    String newCause() {
        return ids.next().toString();
    }

    List<NewEvent> anew(Desk desk, String cause) {
        return List.of(
                new NewEvent(desk.statePublished(clock.instant()), desk.tenant(), cause, cause));
    }
}
