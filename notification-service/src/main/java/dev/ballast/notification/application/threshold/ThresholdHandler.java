package dev.ballast.notification.application.threshold;

import dev.ballast.events.UnitOfWork;
import dev.ballast.notification.application.port.ThresholdBook;
import dev.ballast.notification.domain.threshold.Thresholds;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Reads and sets thresholds. */
@ApplicationScoped
public class ThresholdHandler {

    private final UnitOfWork work;
    private final ThresholdBook book;
    private final InstantSource clock;

    ThresholdHandler(UnitOfWork work, ThresholdBook book, InstantSource clock) {
        this.work = work;
        this.book = book;
        this.clock = clock;
    }

    public Uni<Thresholds> find(String tenant) {
        return work.read(tenant, () -> book.find(tenant));
    }

    /** The thresholds as they stand now. */
    public Uni<Thresholds> set(SetThresholds command) {
        return work.change(
                command.tenant(),
                () ->
                        book.find(command.tenant())
                                .invoke(now -> command.basis().accept(now.version()))
                                .chain(now -> set(now, command)));
    }

    private Uni<Thresholds> set(Thresholds now, SetThresholds command) {
        var next = now.change(command.figures(), command.by(), clock.instant());
        return next.equals(now)
                ? Uni.createFrom().item(now)
                : book.save(command.tenant(), next).replaceWith(next);
    }
}
