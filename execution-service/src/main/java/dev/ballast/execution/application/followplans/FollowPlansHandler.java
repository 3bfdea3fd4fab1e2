package dev.ballast.execution.application.followplans;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.execution.application.advance.Runners;
import dev.ballast.execution.application.port.CrashPoints;
import dev.ballast.execution.application.port.OpenExecutions.Open;
import dev.ballast.execution.domain.plan.PlanNews;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Keeps plans as the planner tells them; one that is approved to begin by itself begins. */
@ApplicationScoped
public class FollowPlansHandler {

    private final UnitOfWork work;
    private final Inbox inbox;
    private final PlanNewsTaker taker;
    private final Runners runners;
    private final CrashPoints crash;

    FollowPlansHandler(
            UnitOfWork work, Inbox inbox, PlanNewsTaker taker, Runners runners, CrashPoints crash) {
        this.work = work;
        this.inbox = inbox;
        this.taker = taker;
        this.runners = runners;
        this.crash = crash;
    }

    public Uni<Void> handle(List<Event<PlanNews>> batch) {
        var moved = new ArrayList<Open>();
        return work.changeAll(
                        batch,
                        events -> inbox.once("plans", events).chain(fresh -> takeAll(fresh, moved)))
                .invoke(() -> begun(moved));
    }

    private void begun(List<Open> moved) {
        if (!moved.isEmpty()) {
            crash.reach(CrashPoints.INTENT_COMMITTED);
            moved.forEach(runners::wake);
        }
    }

    private Uni<Void> takeAll(List<Event<PlanNews>> events, List<Open> moved) {
        return taker.hold(events).chain(() -> take(events, moved));
    }

    private Uni<Void> take(List<Event<PlanNews>> events, List<Open> moved) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(event ->
                        taker.take(event)
                                .invoke(touched ->
                                        touched.ifPresent(
                                                id -> moved.add(new Open(event.tenant(), id)))))
                .onItem()
                .ignoreAsUni();
    }
}
