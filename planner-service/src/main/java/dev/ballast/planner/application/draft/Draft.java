package dev.ballast.planner.application.draft;

import dev.ballast.planner.domain.decision.DecisionInputs;
import dev.ballast.planner.domain.plan.Outcome;
import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.targets.Targets;
import java.math.BigDecimal;

/** What came of a wish. */
public sealed interface Draft {

    record Drafted(
            Portfolio portfolio,
            Targets targets,
            DecisionInputs inputs,
            Outcome outcome,
            long micros)
            implements Draft {}

    record PortfolioUnknown() implements Draft {}

    record TargetsMissing() implements Draft {}

    /** The portfolio holds nothing at all. */
    record NothingHeld() implements Draft {}

    /** More is to be taken out than there is. */
    record CashTooLarge(BigDecimal value) implements Draft {}
}
