package dev.ballast.planner.application.run;

import dev.ballast.planner.domain.plan.Plan;

/** What came of stopping a run. */
public sealed interface StopRunResult {

    /** Nothing will be traded any more. */
    record Stopped(Plan plan) implements StopRunResult {}

    /** Execution was asked to cancel what is open; what is filled stays. */
    record Stopping(Plan plan) implements StopRunResult {}

    record AlreadyOver(Plan plan) implements StopRunResult {}

    record Unknown() implements StopRunResult {}
}
