package dev.ballast.notification.domain.heard;

import java.time.Instant;

/** A plan will not be executed. */
public record PlanRejected(
        PlanId plan, PortfolioId portfolio, Mode mode, String rejectedBy, String reason, Instant at)
        implements PipelineEvent.PlanEvent {}
