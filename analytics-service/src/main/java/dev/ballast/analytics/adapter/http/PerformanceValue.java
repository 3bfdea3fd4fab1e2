package dev.ballast.analytics.adapter.http;

import dev.ballast.analytics.domain.performance.MeasuredValue;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a portfolio was worth at one snapshot.
 *
 * @param index what one unit of money put in at the start had become
 * @param drawdown how far below its peak that was, as a share of the peak
 */
record PerformanceValue(
        String snapshotId,
        Instant asOf,
        @Schema(
                        enumeration = {
                            "UNKNOWN",
                            "OPENED",
                            "IMPORTED",
                            "UNDONE",
                            "FILLED",
                            "EXECUTED",
                            "CLASSIFIED"
                        })
                String cause,
        BigDecimal totalValue,
        double index,
        double drawdown) {
    static PerformanceValue of(MeasuredValue value) {
        return new PerformanceValue(
                value.snapshot().value(),
                value.asOf(),
                value.cause().name(),
                value.totalValue(),
                value.point().index(),
                value.point().drawdown());
    }
}
