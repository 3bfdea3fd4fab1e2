package dev.ballast.analytics.application.sessions;

import dev.ballast.analytics.application.port.Portfolios;
import dev.ballast.analytics.application.port.Sessions;
import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.PlanProposed;
import dev.ballast.analytics.domain.session.Session;
import dev.ballast.analytics.domain.session.SessionId;
import dev.ballast.events.Event;
import dev.ballast.events.Ids;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where facts become sessions, inside whoever's unit of work. */
@ApplicationScoped
public class SessionDesk {
    private final Portfolios portfolios;
    private final Sessions sessions;
    private final SettleSessions settle;
    private final Ids ids;

    SessionDesk(Portfolios portfolios, Sessions sessions, SettleSessions settle, Ids ids) {
        this.portfolios = portfolios;
        this.sessions = sessions;
        this.settle = settle;
        this.ids = ids;
    }

    Uni<Void> take(List<CausedFact> facts) {
        if (facts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return portfolios
                .hold(facts.stream().map(each -> each.fact().portfolio()).toList())
                .chain(() ->
                        sessions.ofPlans(facts.stream().map(each -> each.fact().plan()).toList()))
                .map(known -> apply(facts, known))
                .call(() -> proposeWeights(facts))
                .chain(settle::all);
    }

    /** All fills of these executions are in the books, as the events tell. */
    public Uni<Void> booked(Map<ExecutionId, Event<?>> executions) {
        if (executions.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sessions.ofExecutions(executions.keySet())
                .map(found -> found.stream().map(each -> caused(each, executions)).toList())
                .chain(settle::all);
    }

    private static CausedSession caused(Session session, Map<ExecutionId, Event<?>> executions) {
        var execution = Objects.requireNonNull(session.execution());
        return new CausedSession(Objects.requireNonNull(executions.get(execution.id())), session);
    }

    private Collection<CausedSession> apply(List<CausedFact> facts, List<Session> known) {
        var book = new SessionBook(known, () -> new SessionId(ids.next().toString()));
        facts.forEach(book::apply);
        return book.changed();
    }

    private Uni<Void> proposeWeights(List<CausedFact> facts) {
        var proposals = new ArrayList<PlanProposed>();
        for (var each : facts) {
            if (each.fact() instanceof PlanProposed proposed) {
                proposals.add(proposed);
            }
        }
        return Multi.createFrom()
                .iterable(proposals)
                .onItem()
                .transformToUniAndConcatenate(
                        proposed -> sessions.saveWeights(proposed.plan(), proposed.weights()))
                .onItem()
                .ignoreAsUni();
    }
}
