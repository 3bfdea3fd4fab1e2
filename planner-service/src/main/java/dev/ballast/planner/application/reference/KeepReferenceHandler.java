package dev.ballast.planner.application.reference;

import dev.ballast.events.Event;
import dev.ballast.events.UnitOfWork;
import dev.ballast.planner.application.port.Assets;
import dev.ballast.planner.application.port.Instruments;
import dev.ballast.planner.domain.reference.AssetClassified;
import dev.ballast.planner.domain.reference.InstrumentListed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps the newest word on instruments and assets; an older one changes nothing, so no inbox. */
@ApplicationScoped
public class KeepReferenceHandler {

    private final UnitOfWork work;
    private final Instruments instruments;
    private final Assets assets;

    KeepReferenceHandler(UnitOfWork work, Instruments instruments, Assets assets) {
        this.work = work;
        this.instruments = instruments;
        this.assets = assets;
    }

    public Uni<Void> listed(List<Event<InstrumentListed>> batch) {
        return work.changeAll(
                batch, events -> instruments.keep(events.stream().map(Event::payload).toList()));
    }

    public Uni<Void> classified(List<Event<AssetClassified>> batch) {
        return work.changeAll(
                batch, events -> assets.keep(events.stream().map(Event::payload).toList()));
    }
}
