package dev.ballast.analytics.adapter.http;

import dev.ballast.analytics.domain.performance.MeasuredValue;
import dev.ballast.analytics.domain.portfolio.SnapshotCause;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a portfolio was worth at one snapshot.
 *
 * @param index what one unit of money put in at the start had become
 * @param drawdown how far below its peak that was, as a share of the peak
 */
record PerformanceValue(
        String snapshotId,
        Instant asOf,
        SnapshotCause cause,
        BigDecimal totalValue,
        double index,
        double drawdown) {
    static PerformanceValue of(MeasuredValue value) {
        return new PerformanceValue(
                value.snapshot().value(),
                value.asOf(),
                value.cause(),
                value.totalValue(),
                value.point().index(),
                value.point().drawdown());
    }
}
