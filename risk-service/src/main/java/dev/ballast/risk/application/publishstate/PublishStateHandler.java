package dev.ballast.risk.application.publishstate;

import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.risk.application.desk.OpenDesks;
import dev.ballast.risk.application.port.Desks;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells every desk's trading state anew.
 *
 * <p>It goes through the outbox like every other event: so it can't overtake, nor be overtaken by,
 * the change of a state or of the limits that it names, and it costs twelve small rows a minute.
 */
@ApplicationScoped
public class PublishStateHandler {

    private final UnitOfWork work;
    private final Desks desks;
    private final OpenDesks open;
    private final Outbox outbox;
    private final Told told;

    PublishStateHandler(UnitOfWork work, Desks desks, OpenDesks open, Outbox outbox, Told told) {
        this.work = work;
        this.desks = desks;
        this.open = open;
        this.outbox = outbox;
        this.told = told;
    }

    /**
     * @param home a tenant who has a desk from the first start on
     */
    public Uni<Void> handle(String home) {
        return desks.tenants()
                .map(TreeSet::new)
                .invoke(tenants -> tenants.add(home))
                .chain(this::publishAll);
    }

    private Uni<Void> publishAll(Set<String> tenants) {
        return Multi.createFrom()
                .iterable(tenants)
                .onItem()
                .transformToUniAndConcatenate(this::publish)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> publish(String tenant) {
        var cause = told.newCause();
        return work.change(
                tenant,
                () ->
                        open.lock(tenant, cause)
                                .chain(desk -> outbox.append(told.anew(desk, cause))));
    }
}
