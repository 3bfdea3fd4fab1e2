package dev.ballast.notification.domain.heard;

import java.math.BigDecimal;
import java.time.Instant;

/** The measuring of a plan ended. */
public record SessionClosed(
        PlanId plan,
        PortfolioId portfolio,
        Mode mode,
        String session,
        String outcome,
        BigDecimal valueAfter,
        BigDecimal driftAfter,
        Instant at)
        implements PipelineEvent.SessionEvent {}
