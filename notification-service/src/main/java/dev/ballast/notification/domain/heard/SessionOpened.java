package dev.ballast.notification.domain.heard;

import java.math.BigDecimal;
import java.time.Instant;

/** The measuring of a plan began, with the holdings before it. */
public record SessionOpened(
        PlanId plan,
        PortfolioId portfolio,
        Mode mode,
        String session,
        BigDecimal valueBefore,
        BigDecimal driftBefore,
        Instant at)
        implements PipelineEvent.SessionEvent {}
