package dev.ballast.execution.adapter.http;

import dev.ballast.execution.domain.plan.PlanId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Names a plan. */
@Schema(name = "PlanReference")
record PlanReference(
        @Schema(required = true, examples = "0195d3a0-7b8e-7c1d-9f00-2f6c1b7e4a11")
                @Nullable String planId) {

    PlanId toPlanId() {
        var faults = new BodyFaults("The plan was not looked at.");
        var id = faults.planId(planId);
        faults.throwIfAny();
        return id;
    }
}
