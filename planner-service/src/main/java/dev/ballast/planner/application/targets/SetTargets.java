package dev.ballast.planner.application.targets;

import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.targets.WantedTargets;
import java.util.function.LongConsumer;

/**
 * Set a portfolio's targets.
 *
 * @param expected refuses, by failing, when the present version is not the one that was edited
 */
public record SetTargets(
        String tenant,
        PortfolioId portfolio,
        WantedTargets wanted,
        LongConsumer expected,
        String cause) {}
