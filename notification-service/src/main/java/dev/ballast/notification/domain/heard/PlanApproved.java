package dev.ballast.notification.domain.heard;

import java.time.Instant;

/** A plan may be executed. */
public record PlanApproved(
        PlanId plan,
        PortfolioId portfolio,
        Mode mode,
        StartMode start,
        String approvedBy,
        Instant at)
        implements PipelineEvent.PlanEvent {}
