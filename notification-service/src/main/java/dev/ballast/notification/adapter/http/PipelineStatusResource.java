package dev.ballast.notification.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.Scopes;
import dev.ballast.notification.application.read.ReadRuns;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the main job stands. */
@Path("/api/v1/monitoring/pipeline-status")
@Tag(name = "monitoring")
class PipelineStatusResource {

    private static final int LATEST = 50;

    private final Caller caller;
    private final ReadRuns runs;

    PipelineStatusResource(Caller caller, ReadRuns runs) {
        this.caller = caller;
        this.runs = runs;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "getPipelineStatus", summary = "The latest run and its seven stages")
    public Uni<PipelineStatusView> status() {
        return runs.latest(caller.tenant(), Optional.empty(), Optional.empty(), LATEST)
                .map(PipelineStatusView::of);
    }
}
