package dev.ballast.notification.application.follow;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.notification.application.alert.AlertDesk;
import dev.ballast.notification.application.alert.Cause;
import dev.ballast.notification.application.port.ThresholdBook;
import dev.ballast.notification.domain.alert.AlertRules;
import dev.ballast.notification.domain.heard.DriftMeasured;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells people that a portfolio has drifted too far. */
@ApplicationScoped
public class FollowDriftHandler {

    private final UnitOfWork work;
    private final Inbox inbox;
    private final ThresholdBook thresholds;
    private final AlertDesk alerts;

    FollowDriftHandler(UnitOfWork work, Inbox inbox, ThresholdBook thresholds, AlertDesk alerts) {
        this.work = work;
        this.inbox = inbox;
        this.thresholds = thresholds;
        this.alerts = alerts;
    }

    public Uni<Void> handle(List<Event<DriftMeasured>> batch) {
        return work.changeAll(batch, events -> inbox.once("drift", events).chain(this::followAll));
    }

    private Uni<Void> followAll(List<Event<DriftMeasured>> events) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(this::follow)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> follow(Event<DriftMeasured> event) {
        return thresholds
                .find(event.tenant())
                .map(now -> AlertRules.on(event.payload(), now.figures().drift()))
                .chain(step -> alerts.apply(List.of(step), Cause.of(event)));
    }
}
