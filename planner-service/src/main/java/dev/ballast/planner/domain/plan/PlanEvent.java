package dev.ballast.planner.domain.plan;

import dev.ballast.planner.domain.portfolio.Mode;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import java.time.Instant;
import java.util.Optional;

/** What the planner says about plans and runs. */
public sealed interface PlanEvent {

    PortfolioId portfolio();

    record PlanProposed(Plan plan) implements PlanEvent {
        @Override
        public PortfolioId portfolio() {
            return plan.portfolio();
        }
    }

    record PlanApproved(Plan plan, Decided decided) implements PlanEvent {
        @Override
        public PortfolioId portfolio() {
            return plan.portfolio();
        }
    }

    record PlanRejected(Plan plan, Decided decided) implements PlanEvent {
        @Override
        public PortfolioId portfolio() {
            return plan.portfolio();
        }
    }

    record PlanExpired(Plan plan, Decided decided) implements PlanEvent {
        @Override
        public PortfolioId portfolio() {
            return plan.portfolio();
        }
    }

    record PlanCanceled(Plan plan, Decided decided) implements PlanEvent {
        @Override
        public PortfolioId portfolio() {
            return plan.portfolio();
        }
    }

    record RunStarted(RunId run, PortfolioId portfolio, Mode mode, String by, Instant at)
            implements PlanEvent {}

    record RunStopRequested(Plan plan, String by, Instant at) implements PlanEvent {
        @Override
        public PortfolioId portfolio() {
            return plan.portfolio();
        }
    }

    /** A run that ends without an execution. */
    record RunEnded(
            RunId run,
            PortfolioId portfolio,
            Optional<PlanId> plan,
            RunOutcome outcome,
            String reason,
            Instant at)
            implements PlanEvent {

        static RunEnded of(Plan plan, RunOutcome outcome, Decided decided) {
            return new RunEnded(
                    plan.run(),
                    plan.portfolio(),
                    Optional.of(plan.id()),
                    outcome,
                    decided.reason(),
                    decided.at());
        }
    }
}
