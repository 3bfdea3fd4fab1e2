package dev.ballast.analytics.domain.performance;

import dev.ballast.analytics.domain.portfolio.Mode;
import dev.ballast.analytics.domain.portfolio.SnapshotCause;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;

/** What a portfolio was worth at one snapshot, and what had been achieved by then. */
public record MeasuredValue(
        SnapshotId snapshot,
        long version,
        Instant asOf,
        Mode mode,
        Asset baseCurrency,
        BigDecimal totalValue,
        SnapshotCause cause,
        PerformancePoint point) {}
