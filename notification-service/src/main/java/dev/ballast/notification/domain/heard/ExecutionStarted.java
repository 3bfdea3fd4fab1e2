package dev.ballast.notification.domain.heard;

import java.time.Instant;

/** Orders are about to be placed. */
public record ExecutionStarted(
        ExecutionId execution,
        PlanId plan,
        PortfolioId portfolio,
        Mode mode,
        String startedBy,
        int orders,
        Instant at)
        implements PipelineEvent.ExecutionEvent {}
