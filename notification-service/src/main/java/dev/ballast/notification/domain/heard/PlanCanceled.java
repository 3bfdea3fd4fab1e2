package dev.ballast.notification.domain.heard;

import java.time.Instant;

/** A plan was taken back. */
public record PlanCanceled(
        PlanId plan, PortfolioId portfolio, Mode mode, String canceledBy, String reason, Instant at)
        implements PipelineEvent.PlanEvent {}
