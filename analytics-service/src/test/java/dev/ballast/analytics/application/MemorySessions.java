package dev.ballast.analytics.application;

import dev.ballast.analytics.application.port.Portfolios;
import dev.ballast.analytics.application.port.SessionJournal;
import dev.ballast.analytics.application.port.Sessions;
import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.Weight;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sessions in memory. */
public final class MemorySessions implements Portfolios, Sessions, SessionJournal {
    private final Map<PlanId, Session> sessions = new LinkedHashMap<>();
    private final Map<PlanId, List<Weight>> weights = new HashMap<>();

    public List<Session> all() {
        return List.copyOf(sessions.values());
    }

    @Override
    public Uni<Void> hold(Collection<PortfolioId> portfolios) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Session>> ofPlans(Collection<PlanId> plans) {
        return Uni.createFrom()
                .item(all().stream().filter(each -> plans.contains(each.plan())).toList());
    }

    @Override
    public Uni<List<Session>> ofExecutions(Collection<ExecutionId> executions) {
        return Uni.createFrom()
                .item(all().stream().filter(each -> runs(each, executions)).toList());
    }

    private static boolean runs(Session session, Collection<ExecutionId> executions) {
        var execution = session.execution();
        return execution != null && executions.contains(execution.id());
    }

    @Override
    public Uni<Void> save(Collection<Session> changed) {
        changed.forEach(session -> sessions.put(session.plan(), session));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Weight>> weights(PlanId plan) {
        return Uni.createFrom().item(weights.getOrDefault(plan, List.of()));
    }

    @Override
    public Uni<Void> saveWeights(PlanId plan, List<Weight> changed) {
        weights.put(plan, changed);
        return Uni.createFrom().voidItem();
    }

    @Override
    public void opened(Session session) {}

    @Override
    public void closed(Session session) {}
}
