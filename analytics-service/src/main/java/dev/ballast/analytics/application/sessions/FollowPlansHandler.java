package dev.ballast.analytics.application.sessions;

import dev.ballast.analytics.domain.fact.PlanAssessed;
import dev.ballast.analytics.domain.fact.PlanFact;
import dev.ballast.analytics.domain.fact.PlanNews;
import dev.ballast.analytics.domain.fact.RunEnded;
import dev.ballast.events.Event;
import dev.ballast.events.Inbox;
import dev.ballast.events.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Follows plans from proposal to approval or end. */
@ApplicationScoped
public class FollowPlansHandler {
    private final UnitOfWork work;
    private final Inbox inbox;
    private final SessionDesk desk;

    FollowPlansHandler(UnitOfWork work, Inbox inbox, SessionDesk desk) {
        this.work = work;
        this.inbox = inbox;
        this.desk = desk;
    }

    public Uni<Void> plans(List<Event<PlanNews>> batch) {
        return work.changeAll(
                batch,
                events ->
                        inbox.once("plans", events)
                                .map(FollowPlansHandler::facts)
                                .chain(desk::take));
    }

    public Uni<Void> assessments(List<Event<PlanAssessed>> batch) {
        return work.changeAll(
                batch,
                events ->
                        inbox.once("assessments", events)
                                .map(fresh -> fresh.stream().map(CausedFact::of).toList())
                                .chain(desk::take));
    }

    private static List<CausedFact> facts(List<Event<PlanNews>> events) {
        return events.stream()
                .flatMap(event ->
                        fact(event.payload()).map(fact -> new CausedFact(event, fact)).stream())
                .toList();
    }

    private static Optional<PlanFact> fact(PlanNews news) {
        return switch (news) {
            case PlanFact fact -> Optional.of(fact);
            case RunEnded ended -> ended.ofPlan().map(PlanFact.class::cast);
        };
    }
}
