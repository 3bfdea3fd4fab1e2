package dev.ballast.planner.application.snapshots;

import dev.ballast.events.Event;
import dev.ballast.events.Outbox;
import dev.ballast.planner.application.port.TargetsBook;
import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.targets.DriftMeasured;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says how far a portfolio is from its targets, where it has any. */
@ApplicationScoped
class DriftMeasuring {

    private final TargetsBook targets;
    private final Outbox outbox;

    DriftMeasuring(TargetsBook targets, Outbox outbox) {
        this.targets = targets;
        this.outbox = outbox;
    }

    Uni<Void> say(Portfolio portfolio, Event<?> cause) {
        return targets.find(portfolio.id())
                .chain(found ->
                        outbox.append(
                                found.map(wanted -> DriftMeasured.of(portfolio, wanted))
                                        .map(cause::causes)
                                        .map(List::of)
                                        .orElse(List.of())));
    }
}
