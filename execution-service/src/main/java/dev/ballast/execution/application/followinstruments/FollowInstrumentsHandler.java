package dev.ballast.execution.application.followinstruments;

import dev.ballast.events.Event;
import dev.ballast.events.UnitOfWork;
import dev.ballast.execution.application.port.Instruments;
import dev.ballast.execution.application.port.Instruments.Listed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps what the venues list; versions make a redelivered word harmless. */
@ApplicationScoped
public class FollowInstrumentsHandler {

    private final UnitOfWork work;
    private final Instruments instruments;

    FollowInstrumentsHandler(UnitOfWork work, Instruments instruments) {
        this.work = work;
        this.instruments = instruments;
    }

    public Uni<Void> handle(List<Event<Listed>> batch) {
        return work.changeAll(
                batch, events -> instruments.saveAll(events.stream().map(Event::payload).toList()));
    }
}
