package dev.ballast.planner.domain.plan;

import dev.ballast.planner.domain.execution.ExecutionEvent;
import dev.ballast.planner.domain.portfolio.Mode;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.targets.ApprovalPolicy;
import java.time.Instant;
import java.util.Optional;

/**
 * A plan and where it stands.
 *
 * @param execution the execution that trades it
 */
public record Plan(
        PlanId id,
        RunId run,
        PortfolioId portfolio,
        Mode mode,
        Proposal proposal,
        PlanStatus status,
        Optional<Assessment> assessment,
        Optional<Decided> decided,
        Optional<String> execution,
        long version) {

    /** Risk's denial, as other services know it. */
    public static final String DENIED_BY_RISK = "DENIED_BY_RISK";

    public static Plan proposed(
            PlanId id, RunId run, PortfolioId portfolio, Mode mode, Proposal proposal) {
        return new Plan(
                id,
                run,
                portfolio,
                mode,
                proposal,
                PlanStatus.PROPOSED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    public boolean hasNothingToDo() {
        return proposal.outcome().planned().isEmpty();
    }

    public boolean isExpiredAt(Instant now) {
        return !now.isBefore(proposal.expiresAt());
    }

    /** It was made from an older snapshot of its portfolio than this. */
    public boolean isFromBefore(long snapshotVersion) {
        return proposal.snapshotVersion() < snapshotVersion;
    }

    /** Risk has spoken; a plan that is not waiting for it stays as it is. */
    public Plan assessed(Assessment word) {
        if (status != PlanStatus.PROPOSED) {
            return this;
        }
        var assessed = with(PlanStatus.ASSESSED, decided, Optional.of(word));
        return word.verdict() == Assessment.Verdict.DENIED
                ? assessed.with(
                        PlanStatus.REJECTED,
                        Optional.of(new Decided("risk", DENIED_BY_RISK, word.assessedAt())),
                        assessed.assessment)
                : assessed;
    }

    /**
     * What becomes of an assessed plan without a person: its policy approves it. A plan that its
     * policy must not approve any more, or nobody, ends instead: its run would wait for nothing.
     */
    public Plan settled(Circumstances around, Instant now) {
        if (status != PlanStatus.ASSESSED) {
            return this;
        }
        var approves = isApprovedByPolicy(now);
        return around.against(this)
                .filter(found -> approves || found == Obstacle.PORTFOLIO_CHANGED)
                .flatMap(found -> canceled(found.at(now)))
                .orElseGet(() -> approves ? approvedByPolicy(now) : this);
    }

    private Plan approvedByPolicy(Instant now) {
        var word = new Decided("policy", "risk has passed it", now);
        return with(PlanStatus.APPROVED, Optional.of(word), assessment);
    }

    /** Whether the plan's own policy approves it, without a person. */
    boolean isApprovedByPolicy(Instant now) {
        return status == PlanStatus.ASSESSED
                && proposal.policy() == ApprovalPolicy.AUTOMATIC
                && assessment
                        .filter(word -> word.verdict() == Assessment.Verdict.PASSED)
                        .isPresent()
                && !hasNothingToDo()
                && !isExpiredAt(now);
    }

    public Decision approve(Decided word, Circumstances around) {
        var decision = decide(word, PlanStatus.APPROVED);
        return decision instanceof Decision.Made
                ? around.against(this).map(this::obstructed).orElse(decision)
                : decision;
    }

    public Decision reject(Decided word) {
        return decide(word, PlanStatus.REJECTED);
    }

    private Decision obstructed(Obstacle obstacle) {
        return new Decision.Obstructed(this, obstacle);
    }

    private Decision decide(Decided word, PlanStatus next) {
        var approves = next == PlanStatus.APPROVED;
        if (!status.isUndecided()) {
            return new Decision.AlreadyDecided(this);
        }
        if (isExpiredAt(word.at())) {
            return new Decision.Expired(this);
        }
        if (approves && status == PlanStatus.PROPOSED) {
            return new Decision.NotAssessed(this);
        }
        if (approves && hasNothingToDo()) {
            return new Decision.NothingToDo(this);
        }
        return new Decision.Made(with(next, Optional.of(word), assessment));
    }

    /** Ends a plan that nobody executes in time; empty where that is not so. */
    public Optional<Plan> expired(Instant now) {
        return status.isOpen() && isExpiredAt(now)
                ? Optional.of(
                        with(
                                PlanStatus.EXPIRED,
                                Optional.of(new Decided("clock", "not executed in time", now)),
                                assessment))
                : Optional.empty();
    }

    /** Ends a plan before it is executed; empty where it is too late or over. */
    public Optional<Plan> canceled(Decided word) {
        return status.isOpen()
                ? Optional.of(with(PlanStatus.CANCELED, Optional.of(word), assessment))
                : Optional.empty();
    }

    /** Follows execution, which knows best; what is heard twice or late changes nothing. */
    public Plan follow(ExecutionEvent event) {
        return switch (event) {
            case ExecutionEvent.ExecutionStarted started when status.canBeStarted() ->
                    executing(started.execution());
            case ExecutionEvent.ExecutionStarted _ -> this;
            case ExecutionEvent.ExecutionCompleted completed
                    when status == PlanStatus.EXECUTING
                            && execution.equals(Optional.of(completed.execution())) ->
                    with(
                            switch (completed.outcome()) {
                                case COMPLETED -> PlanStatus.COMPLETED;
                                case PARTIALLY_COMPLETED -> PlanStatus.PARTIALLY_COMPLETED;
                                case CANCELED -> PlanStatus.CANCELED;
                                case FAILED -> PlanStatus.FAILED;
                            },
                            decided,
                            assessment);
            case ExecutionEvent.ExecutionCompleted _ -> this;
        };
    }

    private Plan executing(String by) {
        return new Plan(
                id,
                run,
                portfolio,
                mode,
                proposal,
                PlanStatus.EXECUTING,
                assessment,
                decided,
                Optional.of(by),
                version);
    }

    private Plan with(PlanStatus next, Optional<Decided> word, Optional<Assessment> assessed) {
        return new Plan(
                id, run, portfolio, mode, proposal, next, assessed, word, execution, version);
    }
}
