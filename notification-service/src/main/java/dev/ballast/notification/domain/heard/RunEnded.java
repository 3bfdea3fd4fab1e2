package dev.ballast.notification.domain.heard;

import java.time.Instant;

/** A run ended without an execution. */
public record RunEnded(PortfolioId portfolio, RunOutcome outcome, String reason, Instant at)
        implements PipelineEvent.PlanEvent {}
