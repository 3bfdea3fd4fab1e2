package dev.ballast.planner.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run as its command is answered; /pipeline/runs/{id} follows it. */
@Schema(name = "RunStartedView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunStartedView(
        String runId,
        @Nullable String planId,
        @Schema(enumeration = {"RUNNING", "NOTHING_TO_DO", "STOPPED", "STOPPING"}) String status) {}
