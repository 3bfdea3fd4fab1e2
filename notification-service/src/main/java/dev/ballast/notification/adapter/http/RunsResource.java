package dev.ballast.notification.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Mistake;
import dev.ballast.http.NotYetKnown;
import dev.ballast.http.Page;
import dev.ballast.http.Paging;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import dev.ballast.notification.application.port.Runs.Position;
import dev.ballast.notification.application.read.ReadRuns;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.heard.RunId;
import dev.ballast.notification.domain.run.Run;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Runs of the main job. They are started and stopped at the planner. */
@Path("/api/v1/pipeline/runs")
@Tag(name = "pipeline")
class RunsResource {

    private static final int LOG_LINES = 1000;

    private final Caller caller;
    private final ReadRuns runs;
    private final InstantSource clock;

    RunsResource(Caller caller, ReadRuns runs, InstantSource clock) {
        this.caller = caller;
        this.runs = runs;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "listRuns", summary = "Runs, the newest first")
    public Uni<Page<RunSummaryView>> list(
            @Parameter(description = "Only those of this portfolio") @QueryParam("portfolioId")
                    @Nullable String portfolioId,
            @BeanParam Paging paging) {
        var portfolio =
                Optional.ofNullable(portfolioId)
                        .map(text -> Parameters.id("portfolioId", text).toString())
                        .map(PortfolioId::new);
        return runs.latest(
                        caller.tenant(),
                        portfolio,
                        paging.after(RunsResource::position),
                        paging.fetch())
                .map(found -> paging.page(found, RunsResource::text, RunSummaryView::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scopes.READ)
    @Operation(
            operationId = "getRun",
            summary = "A run with its stages, its figures and the last 1,000 lines of its log")
    public Uni<RunView> run(@PathParam("id") String id) {
        var uuid = Parameters.id("id", id);
        var tenant = caller.tenant();
        // The planner answers with the id of a run before the news of it is here.
        return NotYetKnown.awaitYoung(
                        () -> runs.find(tenant, new RunId(uuid.toString()), LOG_LINES),
                        uuid,
                        clock.instant())
                .map(found ->
                        found.map(RunView::of)
                                .orElseThrow(() ->
                                        new Mistake(
                                                ErrorCode.NOT_FOUND,
                                                "There is no run " + id + ", or not yet.")));
    }

    private static String text(Run run) {
        return run.startedAt() + "/" + run.id().value();
    }

    private static Position position(String text) {
        var slash = text.indexOf('/');
        return new Position(
                Instant.parse(text.substring(0, slash)), new RunId(text.substring(slash + 1)));
    }
}
