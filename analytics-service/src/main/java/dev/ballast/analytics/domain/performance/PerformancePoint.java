package dev.ballast.analytics.domain.performance;

import dev.ballast.analytics.domain.portfolio.SnapshotTaken;

/**
 * What a portfolio had achieved by one snapshot.
 *
 * @param index what one unit of money put in at the start has become
 * @param peak the highest index so far
 * @param maxDrawdown the deepest fall from a peak so far, as a share of the peak
 */
public record PerformancePoint(double index, double peak, double maxDrawdown) {
    public static final PerformancePoint START = new PerformancePoint(1, 1, 0);

    PerformancePoint grown(double factor) {
        var next = index * factor;
        var highest = Math.max(peak, next);
        return new PerformancePoint(next, highest, Math.max(maxDrawdown, 1 - next / highest));
    }

    public double totalReturn() {
        return index - 1;
    }

    public double drawdown() {
        return 1 - index / peak;
    }

    /** From one snapshot to the next. */
    public PerformancePoint after(SnapshotTaken before, SnapshotTaken next) {
        return grown(Growth.between(before, next));
    }
}
