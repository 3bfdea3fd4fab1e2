package dev.ballast.risk.application.assessplan;

import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.risk.application.desk.OpenDesks;
import dev.ballast.risk.domain.plan.ProposedPlan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Assesses every plan that is proposed; a redelivered plan is not assessed again. */
@ApplicationScoped
public class AssessPlanHandler {

    private final UnitOfWork work;
    private final Inbox inbox;
    private final Outbox outbox;
    private final OpenDesks desks;
    private final Judge judge;

    AssessPlanHandler(UnitOfWork work, Inbox inbox, Outbox outbox, OpenDesks desks, Judge judge) {
        this.work = work;
        this.inbox = inbox;
        this.outbox = outbox;
        this.desks = desks;
        this.judge = judge;
    }

    public Uni<Void> handle(List<Event<ProposedPlan>> batch) {
        return work.changeAll(
                batch, events -> inbox.once("assess-plan", events).chain(this::assess));
    }

    private Uni<Void> assess(List<Event<ProposedPlan>> proposed) {
        if (proposed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var first = proposed.getFirst();
        return desks.find(first.tenant(), first.id())
                .chain(desk -> judge.judge(proposed, desk))
                .chain(outbox::append);
    }
}
