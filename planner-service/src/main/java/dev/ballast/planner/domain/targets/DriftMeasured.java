package dev.ballast.planner.domain.targets;

import dev.ballast.kernel.portfolio.Drift;
import dev.ballast.kernel.portfolio.Valuation;
import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.portfolio.Snapshot;
import java.math.BigDecimal;
import java.util.List;

/** How far a snapshot is from the portfolio's targets. */
public record DriftMeasured(Snapshot snapshot, List<Drift> drifts, long version) {

    public DriftMeasured {
        drifts = List.copyOf(drifts);
    }

    public static DriftMeasured of(Portfolio portfolio, Targets targets) {
        var weights =
                Valuation.of(portfolio.snapshot().holdings()).weights(targets.weights().basis());
        return new DriftMeasured(
                portfolio.snapshot(),
                Drift.measure(weights, targets.weights().weights()),
                portfolio.driftVersion());
    }

    public BigDecimal largest() {
        return Drift.largest(drifts);
    }
}
