package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.application.port.Measured;
import dev.ballast.analytics.domain.performance.PerformancePoint;
import dev.ballast.analytics.domain.portfolio.Mode;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.portfolio.SnapshotCause;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of snapshot. */
record SnapshotRow(
        String snapshotId,
        String portfolioId,
        long version,
        Mode mode,
        String baseCurrency,
        Instant asOf,
        BigDecimal totalValue,
        SnapshotCause cause,
        @Nullable String causeId,
        List<HoldingJson> holdings,
        double returnIndex,
        double returnPeak,
        double maxDrawdown) {
    static SnapshotRow of(Measured measured) {
        var snapshot = measured.snapshot();
        return new SnapshotRow(
                snapshot.id().value(),
                snapshot.portfolio().value(),
                snapshot.version(),
                snapshot.mode(),
                snapshot.baseCurrency().code(),
                snapshot.asOf(),
                snapshot.totalValue(),
                snapshot.cause(),
                snapshot.causeId(),
                snapshot.holdings().stream().map(HoldingJson::of).toList(),
                measured.point().index(),
                measured.point().peak(),
                measured.point().maxDrawdown());
    }

    Measured toMeasured() {
        return new Measured(
                toSnapshot(), new PerformancePoint(returnIndex, returnPeak, maxDrawdown));
    }

    SnapshotTaken toSnapshot() {
        return new SnapshotTaken(
                new SnapshotId(snapshotId),
                new PortfolioId(portfolioId),
                mode,
                Asset.of(baseCurrency),
                version,
                asOf,
                Numbers.plain(totalValue),
                holdings.stream().map(HoldingJson::toHolding).toList(),
                cause,
                causeId);
    }
}
