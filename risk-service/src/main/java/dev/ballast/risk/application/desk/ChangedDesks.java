package dev.ballast.risk.application.desk;

import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.risk.application.port.Desks;
import dev.ballast.risk.domain.desk.Desk;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps a changed desk and tells what changed. Works inside a unit of work. */
@ApplicationScoped
public class ChangedDesks {

    private final Desks desks;
    private final Outbox outbox;

    ChangedDesks(Desks desks, Outbox outbox) {
        this.desks = desks;
        this.outbox = outbox;
    }

    public Uni<Desk> save(Desk desk, List<NewEvent> told) {
        return desks.save(desk).chain(() -> outbox.append(told)).replaceWith(desk);
    }
}
