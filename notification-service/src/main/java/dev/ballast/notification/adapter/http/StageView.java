package dev.ballast.notification.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.notification.domain.run.StageProgress;
import dev.ballast.notification.domain.run.StageStatus;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stage of a run as the API shows it. */
@Schema(name = "PipelineStageView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StageView(
        @Schema(examples = "planning") String stage,
        @Schema(examples = "DONE") StageStatus status,
        @Schema(description = "Absent where it is not known") @Nullable Instant started,
        @Nullable Instant ended,
        @Schema(examples = "41", description = "Absent unless both ends are known")
                @Nullable Long millis,
        @Schema(examples = "approved by owner") String detail) {

    static StageView of(StageProgress stage) {
        return new StageView(
                stage.stage().label(),
                stage.status(),
                stage.started().orElse(null),
                stage.ended().orElse(null),
                stage.took().map(Duration::toMillis).orElse(null),
                stage.detail());
    }
}
