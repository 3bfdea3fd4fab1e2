package dev.ballast.notification.domain.heard;

import java.time.Instant;

/** A plan was not executed in time. */
public record PlanExpired(PlanId plan, PortfolioId portfolio, Mode mode, Instant at)
        implements PipelineEvent.PlanEvent {}
