package dev.ballast.risk.application.settradingstate;

import dev.ballast.events.NewEvent;
import dev.ballast.events.UnitOfWork;
import dev.ballast.risk.application.desk.ChangedDesks;
import dev.ballast.risk.application.desk.OpenDesks;
import dev.ballast.risk.application.port.Journal;
import dev.ballast.risk.domain.desk.Desk;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Sets a trading state and tells it at once. */
@ApplicationScoped
public class SetTradingStateHandler {

    private final UnitOfWork work;
    private final OpenDesks desks;
    private final ChangedDesks changed;
    private final Journal journal;
    private final InstantSource clock;

    SetTradingStateHandler(
            UnitOfWork work,
            OpenDesks desks,
            ChangedDesks changed,
            Journal journal,
            InstantSource clock) {
        this.work = work;
        this.desks = desks;
        this.changed = changed;
        this.journal = journal;
        this.clock = clock;
    }

    /** The desk as it stands now. */
    public Uni<Desk> handle(SetTradingState command) {
        return work.change(
                command.tenant(),
                () ->
                        desks.lock(command.tenant(), command.cause())
                                .chain(desk -> set(desk, command)));
    }

    private Uni<Desk> set(Desk desk, SetTradingState command) {
        var now = clock.instant();
        var next = desk.setState(command.state(), command.by(), now);
        if (next.equals(desk)) {
            return Uni.createFrom().item(desk);
        }
        var told =
                new NewEvent(
                        next.statePublished(now),
                        command.tenant(),
                        command.cause(),
                        command.cause());
        return changed.save(next, List.of(told)).invoke(journal::stateSet);
    }
}
