package dev.ballast.risk.application.setlimits;

import dev.ballast.events.NewEvent;
import dev.ballast.events.UnitOfWork;
import dev.ballast.risk.application.desk.ChangedDesks;
import dev.ballast.risk.application.desk.OpenDesks;
import dev.ballast.risk.application.port.Journal;
import dev.ballast.risk.application.setlimits.SetLimitsResult.LimitsRefused;
import dev.ballast.risk.application.setlimits.SetLimitsResult.LimitsStand;
import dev.ballast.risk.domain.desk.Desk;
import dev.ballast.risk.domain.limits.LimitCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Sets the limits and tells them, with the trading state that names their version. */
@ApplicationScoped
public class SetLimitsHandler {

    private final UnitOfWork work;
    private final OpenDesks desks;
    private final ChangedDesks changed;
    private final Journal journal;
    private final InstantSource clock;

    SetLimitsHandler(
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

    public Uni<SetLimitsResult> handle(SetLimits command) {
        var mistakes = LimitCheck.mistakesOf(command.figures());
        if (!mistakes.isEmpty()) {
            return Uni.createFrom().item(new LimitsRefused(mistakes));
        }
        return work.change(
                        command.tenant(),
                        () ->
                                desks.lock(command.tenant(), command.cause())
                                        .invoke(desk ->
                                                command.basis().accept(desk.limits().version()))
                                        .chain(desk -> set(desk, command)))
                .map(desk -> new LimitsStand(desk.limits()));
    }

    private Uni<Desk> set(Desk desk, SetLimits command) {
        var now = clock.instant();
        var next = desk.setLimits(command.figures(), command.by(), now);
        if (next.equals(desk)) {
            return Uni.createFrom().item(desk);
        }
        var told =
                List.of(event(next.limitsSet(), command), event(next.statePublished(now), command));
        return changed.save(next, told).invoke(journal::limitsSet);
    }

    private static NewEvent event(Object payload, SetLimits command) {
        return new NewEvent(payload, command.tenant(), command.cause(), command.cause());
    }
}
