package dev.ballast.notification.domain.heard;

import java.time.Instant;

/**
 * Something happened to an order.
 *
 * @param words what, such as "filled 0.5 BTC at 50630 USDT"
 * @param complete whether the order is filled wholly now
 */
public record OrderStep(
        OrderId order,
        ExecutionId execution,
        PlanId plan,
        PortfolioId portfolio,
        Mode mode,
        String words,
        boolean complete,
        Instant at)
        implements PipelineEvent.ExecutionEvent {}
