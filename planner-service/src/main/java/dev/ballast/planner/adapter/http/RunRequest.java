package dev.ballast.planner.adapter.http;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run that is wanted: plan, approve by policy, execute. */
@Schema(name = "RunRequest")
record RunRequest(
        @Schema(required = true) @Nullable String portfolioId,
        @Nullable String strategy,
        @Schema(description = "Cycle score from 0 to 1", examples = "0.78")
                @Nullable BigDecimal ccs,
        @Nullable BigDecimal cash,
        @Nullable String snapshotId) {

    PlanRequest plan() {
        return new PlanRequest(portfolioId, strategy, ccs, cash, snapshotId);
    }
}
