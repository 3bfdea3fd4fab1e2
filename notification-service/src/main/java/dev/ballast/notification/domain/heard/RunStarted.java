package dev.ballast.notification.domain.heard;

import java.time.Instant;

/** Somebody asked for a whole run. */
public record RunStarted(PortfolioId portfolio, Mode mode, String startedBy, Instant at)
        implements PipelineEvent.PlanEvent {}
