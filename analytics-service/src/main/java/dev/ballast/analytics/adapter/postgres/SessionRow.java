package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.domain.fact.PlanEnded;
import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.SessionOutcome;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.session.Moments;
import dev.ballast.analytics.domain.session.Session;
import dev.ballast.analytics.domain.session.SessionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The database fills in the tenant that the unit of work has entered. */
@Entity
@Table(name = "session")
class SessionRow {
    @Id String planId;
    String sessionId;
    String portfolioId;
    @Embedded @Nullable ProposalColumns proposal;
    @Nullable Instant openedAt;
    @Nullable Instant assessedAt;
    @Nullable Instant approvedAt;

    @Enumerated(EnumType.STRING)
    @Nullable SessionOutcome endedAs;

    @Nullable Instant endedAt;
    @Embedded @Nullable ExecutionColumns execution;
    @Embedded @Nullable ClosingColumns closing;
    @Version long version;

    void set(Session session) {
        planId = session.plan().value();
        sessionId = session.id().value();
        portfolioId = session.portfolio().value();
        proposal = session.proposal() == null ? null : ProposalColumns.of(session.proposal());
        openedAt = session.moments().opened();
        assessedAt = session.moments().assessed();
        approvedAt = session.moments().approved();
        endedAs = session.ending() == null ? null : session.ending().outcome();
        endedAt = session.ending() == null ? null : session.ending().endedAt();
        execution = session.execution() == null ? null : ExecutionColumns.of(session.execution());
        closing = session.closing() == null ? null : ClosingColumns.of(session.closing());
    }

    Session toSession() {
        return new Session(
                new SessionId(sessionId),
                new PlanId(planId),
                new PortfolioId(portfolioId),
                proposal == null ? null : proposal.toProposal(),
                new Moments(openedAt, assessedAt, approvedAt),
                ending(),
                execution == null ? null : execution.toExecution(),
                closing == null ? null : closing.toClosing());
    }

    private @Nullable PlanEnded ending() {
        return endedAs == null || endedAt == null
                ? null
                : new PlanEnded(new PlanId(planId), new PortfolioId(portfolioId), endedAs, endedAt);
    }
}
