package dev.ballast.analytics.domain.session;

import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.RunId;
import dev.ballast.analytics.domain.portfolio.Mode;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import java.math.BigDecimal;
import java.time.Instant;

/** A plan's session was opened. */
public record SessionOpened(
        SessionId session,
        PlanId plan,
        RunId run,
        PortfolioId portfolio,
        Mode mode,
        Instant openedAt,
        SnapshotId snapshot,
        BigDecimal valueBefore,
        BigDecimal maxDriftBefore) {}
