package dev.ballast.notification.domain.heard;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * A plan is on the table.
 *
 * @param planned how many of its actions can be executed
 * @param planning how long the decision took
 * @param at when it was made
 */
public record PlanProposed(
        PlanId plan,
        PortfolioId portfolio,
        Mode mode,
        String baseCurrency,
        PlanSnapshot snapshot,
        BigDecimal turnover,
        int planned,
        int actions,
        Duration planning,
        Instant at)
        implements PipelineEvent.PlanEvent {}
