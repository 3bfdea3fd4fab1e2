package dev.ballast.risk.application.port;

import dev.ballast.risk.domain.desk.Desk;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The desks; within a unit of work only that of its tenant. */
public interface Desks {

    Uni<Optional<Desk>> find(String tenant);

    /** Nobody else changes or publishes the desk until the unit of work ends. */
    Uni<Optional<Desk>> lock(String tenant);

    /** False when someone else opened it first. */
    Uni<Boolean> open(Desk desk);

    Uni<Void> save(Desk desk);

    /** Who has a desk. Needs no unit of work. */
    Uni<List<String>> tenants();
}
