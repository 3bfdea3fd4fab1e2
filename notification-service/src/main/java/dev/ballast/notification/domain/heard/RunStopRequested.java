package dev.ballast.notification.domain.heard;

import java.time.Instant;

/** Somebody wants a run to end. */
public record RunStopRequested(PortfolioId portfolio, String stoppedBy, Instant at)
        implements PipelineEvent.PlanEvent {}
