package dev.ballast.execution.adapter.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An execution has begun. */
@Schema(name = "ExecutionAccepted")
record ExecutionAccepted(
        @Schema(examples = "0195d3a0-7b8e-7c1d-9f00-2f6c1b7e4a12") String executionId) {}
