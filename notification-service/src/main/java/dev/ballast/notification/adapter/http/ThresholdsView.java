package dev.ballast.notification.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.notification.domain.threshold.Thresholds;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Thresholds as the API shows them. */
@Schema(name = "MonitoringThresholdsView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ThresholdsView(
        @Schema(examples = "0.05", description = "Drift above it raises an alert") BigDecimal drift,
        @Schema(examples = "30", description = "How long the same is not told again")
                long cooldownMinutes,
        @Schema(examples = "5", description = "A plan that waits as long raises an alert")
                long planWaitingSeconds,
        @Schema(examples = "6", description = "A service silent as long is down")
                long serviceSilenceSeconds,
        long version,
        String changedBy,
        @Schema(description = "Absent while they are those of the house")
                @Nullable Instant changedAt) {

    static ThresholdsView of(Thresholds thresholds) {
        var figures = thresholds.figures();
        return new ThresholdsView(
                figures.drift(),
                figures.cooldown().toMinutes(),
                figures.planWaiting().toSeconds(),
                figures.serviceSilence().toSeconds(),
                thresholds.version(),
                thresholds.changedBy(),
                thresholds.changedAt().equals(Instant.EPOCH) ? null : thresholds.changedAt());
    }
}
