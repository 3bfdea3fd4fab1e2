package dev.ballast.risk.application.desk;

import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.risk.application.port.Desks;
import dev.ballast.risk.domain.desk.Desk;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Finds a tenant's desk, and opens it when there is none yet. Works inside a unit of work. */
@ApplicationScoped
public class OpenDesks {

    private static final String HOUSE = "ballast";

    private final Desks desks;
    private final Outbox outbox;
    private final InstantSource clock;

    OpenDesks(Desks desks, Outbox outbox, InstantSource clock) {
        this.desks = desks;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Uni<Desk> find(String tenant, String cause) {
        return desks.find(tenant).chain(found -> orOpened(found, tenant, cause));
    }

    /** Nobody else changes or publishes the desk until the unit of work ends. */
    public Uni<Desk> lock(String tenant, String cause) {
        return desks.lock(tenant).chain(found -> orOpened(found, tenant, cause));
    }

    private Uni<Desk> orOpened(Optional<Desk> found, String tenant, String cause) {
        return found.map(desk -> Uni.createFrom().item(desk)).orElseGet(() -> open(tenant, cause));
    }

    private Uni<Desk> open(String tenant, String cause) {
        var now = clock.instant();
        var desk = Desk.open(tenant, HOUSE, now);
        var told =
                List.of(
                        new NewEvent(desk.limitsSet(), tenant, cause, cause),
                        new NewEvent(desk.statePublished(now), tenant, cause, cause));
        return desks.open(desk)
                .chain(opened ->
                        opened
                                ? outbox.append(told).replaceWith(desk)
                                // Whoever was first told it too.
                                : desks.lock(tenant).map(Optional::orElseThrow));
    }
}
