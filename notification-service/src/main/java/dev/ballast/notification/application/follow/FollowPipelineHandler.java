package dev.ballast.notification.application.follow;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.notification.application.port.Runs;
import dev.ballast.notification.domain.heard.PipelineEvent;
import dev.ballast.notification.domain.heard.RunId;
import dev.ballast.notification.domain.run.Narrator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Follows the main job: every event goes into its run, and to whoever waits for it. */
@ApplicationScoped
public class FollowPipelineHandler {

    private final UnitOfWork work;
    private final Inbox inbox;
    private final Runs runs;
    private final PlanDesk plans;

    FollowPipelineHandler(UnitOfWork work, Inbox inbox, Runs runs, PlanDesk plans) {
        this.work = work;
        this.inbox = inbox;
        this.runs = runs;
        this.plans = plans;
    }

    public <E extends PipelineEvent> Uni<Void> handle(List<Event<E>> batch) {
        return work.changeAll(batch, events -> inbox.once("pipeline", events).chain(this::follow));
    }

    private <E extends PipelineEvent> Uni<Void> follow(List<Event<E>> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var facts =
                events.stream()
                        .map(event ->
                                Narrator.fact(
                                        new RunId(event.envelope().correlationId()),
                                        event.id(),
                                        event.payload()))
                        .flatMap(Optional::stream)
                        .toList();
        return runs.add(facts).chain(() -> plans.follow(events));
    }
}
