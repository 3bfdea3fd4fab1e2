package dev.ballast.planner.application.run;

import dev.ballast.planner.domain.plan.RunId;

/** Stop a run. */
public record StopRun(String tenant, RunId run, String by, String cause) {}
