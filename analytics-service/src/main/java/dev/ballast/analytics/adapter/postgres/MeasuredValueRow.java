package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.domain.performance.MeasuredValue;
import dev.ballast.analytics.domain.performance.PerformancePoint;
import dev.ballast.analytics.domain.portfolio.Mode;
import dev.ballast.analytics.domain.portfolio.SnapshotCause;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;

/** A row of snapshot without its holdings. */
record MeasuredValueRow(
        String snapshotId,
        long version,
        Mode mode,
        String baseCurrency,
        Instant asOf,
        BigDecimal totalValue,
        SnapshotCause cause,
        double returnIndex,
        double returnPeak,
        double maxDrawdown) {
    MeasuredValue toValue() {
        return new MeasuredValue(
                new SnapshotId(snapshotId),
                version,
                asOf,
                mode,
                Asset.of(baseCurrency),
                Numbers.plain(totalValue),
                cause,
                new PerformancePoint(returnIndex, returnPeak, maxDrawdown));
    }
}
