package dev.ballast.risk.application.desk;

import dev.ballast.events.UnitOfWork;
import dev.ballast.risk.application.port.Desks;
import dev.ballast.risk.domain.desk.Desk;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers a tenant's desk; a tenant who never traded gets one with the default limits. */
@ApplicationScoped
public class ReadDeskHandler {

    private final UnitOfWork work;
    private final Desks desks;
    private final OpenDesks open;

    ReadDeskHandler(UnitOfWork work, Desks desks, OpenDesks open) {
        this.work = work;
        this.desks = desks;
        this.open = open;
    }

    /**
     * @param cause the call that asks
     */
    public Uni<Desk> handle(String tenant, String cause) {
        return work.read(tenant, () -> desks.find(tenant))
                .chain(found ->
                        found.map(desk -> Uni.createFrom().item(desk))
                                .orElseGet(
                                        () -> work.change(tenant, () -> open.find(tenant, cause))));
    }
}
