package dev.ballast.analytics.domain.session;

import dev.ballast.analytics.domain.fact.ExecutionCompleted;
import dev.ballast.analytics.domain.fact.ExecutionStarted;
import dev.ballast.analytics.domain.fact.PlanApproved;
import dev.ballast.analytics.domain.fact.PlanAssessed;
import dev.ballast.analytics.domain.fact.PlanEnded;
import dev.ballast.analytics.domain.fact.PlanFact;
import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.PlanProposed;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one plan set out to do and what came of it.
 *
 * <p>A session is the sum of its facts: they come from topics that know no common order, so that
 * any order and any repetition of them leads to the same session. It opens when its plan is known
 * and closes when its plan ended, or when its execution is over and all fills are in the books. An
 * execution weighs more than the plan's end: a session that was closed as expired and turns out to
 * have traded closes again, with what it did.
 */
public record Session(
        SessionId id,
        PlanId plan,
        PortfolioId portfolio,
        @Nullable Proposal proposal,
        Moments moments,
        @Nullable PlanEnded ending,
        @Nullable Execution execution,
        @Nullable Closing closing) {

    public static Session of(SessionId id, PlanFact first) {
        return new Session(
                id, first.plan(), first.portfolio(), null, Moments.UNKNOWN, null, null, null);
    }

    public Session with(PlanFact fact) {
        return switch (fact) {
            case PlanProposed proposed -> with(Proposal.of(proposed));
            case PlanAssessed assessed -> with(moments.assessed(assessed.assessedAt()));
            case PlanApproved approved -> with(moments.approved(approved.approvedAt()));
            case PlanEnded ended -> ending(ended);
            case ExecutionStarted started -> execution == null ? with(Execution.of(started)) : this;
            case ExecutionCompleted completed -> with(Execution.of(completed));
        };
    }

    public boolean canOpen() {
        return proposal != null && moments.opened() == null;
    }

    public Session open(Instant now) {
        return with(moments.opened(now));
    }

    public SessionOpened opened() {
        var proposed = proposed();
        return new SessionOpened(
                id,
                plan,
                proposed.run(),
                portfolio,
                proposed.mode(),
                Objects.requireNonNull(moments.opened()),
                proposed.snapshot(),
                proposed.valueBefore(),
                proposed.maxDriftBefore());
    }

    public Due due() {
        if (proposal == null) {
            return new Due.Nothing();
        }
        if (execution != null) {
            var waits = execution.completion() != null && !closedByExecution();
            return waits ? new Due.Traded(execution.id()) : new Due.Nothing();
        }
        if (ending != null && (closing == null || closing.outcome() != ending.outcome())) {
            return new Due.Untraded();
        }
        return new Due.Nothing();
    }

    /** Nothing was traded: what was before is what is after. */
    public Session closeUntraded(Instant now) {
        var proposed = proposed();
        return with(
                new Closing(
                        Objects.requireNonNull(ending).outcome(),
                        now,
                        null,
                        null,
                        proposed.valueBefore(),
                        proposed.maxDriftBefore(),
                        Costs.NONE));
    }

    /** All fills are in the books. */
    public Session closeTraded(Result result, Instant now) {
        return with(
                new Closing(
                        completion().outcome(),
                        now,
                        result.snapshot().id(),
                        result.snapshot().asOf(),
                        result.snapshot().totalValue(),
                        result.maxDrift(),
                        result.costs()));
    }

    public SessionClosed closed() {
        return SessionClosed.of(this, Objects.requireNonNull(closing));
    }

    /** How long each stage took, of those that are over. */
    public List<StageTime> stages() {
        return proposal == null ? List.of() : Stages.of(this, proposal);
    }

    public Proposal proposed() {
        return Objects.requireNonNull(proposal, "the plan is not known yet");
    }

    private Execution.Completion completion() {
        return Objects.requireNonNull(execution).ended().orElseThrow();
    }

    private boolean closedByExecution() {
        return closing != null && closing.snapshot() != null;
    }

    private Session ending(PlanEnded ended) {
        var first = ending == null ? ended : ending.earlier(ended);
        return new Session(id, plan, portfolio, proposal, moments, first, execution, closing);
    }

    private Session with(Proposal known) {
        return new Session(id, plan, portfolio, known, moments, ending, execution, closing);
    }

    private Session with(Moments known) {
        return new Session(id, plan, portfolio, proposal, known, ending, execution, closing);
    }

    private Session with(Execution known) {
        return new Session(id, plan, portfolio, proposal, moments, ending, known, closing);
    }

    private Session with(Closing known) {
        return new Session(id, plan, portfolio, proposal, moments, ending, execution, known);
    }
}
