package dev.ballast.planner.application.draft;

import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.targets.Targets;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What somebody wants planned.
 *
 * @param targets instead of those that are set
 */
public record Wish(
        PortfolioId portfolio,
        String strategy,
        Optional<BigDecimal> ccs,
        BigDecimal cash,
        Optional<Targets> targets) {}
