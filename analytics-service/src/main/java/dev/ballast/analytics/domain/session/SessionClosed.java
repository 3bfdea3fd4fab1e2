package dev.ballast.analytics.domain.session;

import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.RunId;
import dev.ballast.analytics.domain.portfolio.Mode;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session was closed with what it achieved. */
public record SessionClosed(
        SessionId session,
        PlanId plan,
        RunId run,
        PortfolioId portfolio,
        Mode mode,
        @Nullable ExecutionId execution,
        Closing closing,
        List<StageTime> stages) {
    public SessionClosed {
        stages = List.copyOf(stages);
    }

    static SessionClosed of(Session session, Closing closing) {
        var execution = session.execution();
        return new SessionClosed(
                session.id(),
                session.plan(),
                session.proposed().run(),
                session.portfolio(),
                session.proposed().mode(),
                execution == null ? null : execution.id(),
                closing,
                session.stages());
    }
}
