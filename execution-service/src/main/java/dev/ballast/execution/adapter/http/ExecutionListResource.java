package dev.ballast.execution.adapter.http;

import dev.ballast.execution.application.control.ControlHandler;
import dev.ballast.execution.application.view.ShowHandler;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.PortfolioId;
import dev.ballast.http.Caller;
import dev.ballast.http.Page;
import dev.ballast.http.Paging;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Executions: all of them, and their pauses. */
@Path("/api/v1/executions")
@Tag(name = "execution")
class ExecutionListResource {

    private final Caller caller;
    private final ShowHandler show;
    private final ControlHandler control;

    ExecutionListResource(Caller caller, ShowHandler show, ControlHandler control) {
        this.caller = caller;
        this.show = show;
        this.control = control;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "listExecutions", summary = "Executions, the newest first")
    public Uni<Page<ExecutionView>> list(
            @QueryParam("portfolioId") @Nullable String portfolio, @BeanParam Paging paging) {
        var of =
                Optional.ofNullable(portfolio)
                        .map(id -> new PortfolioId(Parameters.id("portfolioId", id).toString()));
        return show.executions(caller.tenant(), of, paging.after(ExecutionId::new), paging.fetch())
                .map(found -> paging.page(found, one -> one.id().value(), ExecutionView::of));
    }

    @POST
    @Path("/{id}/pause")
    @RolesAllowed(Scopes.EXECUTE)
    @Operation(
            operationId = "pauseExecution",
            summary = "Send no new orders of an execution until it is resumed")
    public Uni<ExecutionView> pause(@PathParam("id") String id) {
        return answer(id, control.pause(caller.tenant(), executionId(id)));
    }

    @POST
    @Path("/{id}/resume")
    @RolesAllowed(Scopes.EXECUTE)
    @Operation(operationId = "resumeExecution", summary = "Go on with a paused execution")
    public Uni<ExecutionView> resume(@PathParam("id") String id) {
        return answer(id, control.resume(caller.tenant(), executionId(id)));
    }

    private static Uni<ExecutionView> answer(String id, Uni<Optional<Execution>> changed) {
        return changed.map(found -> ExecutionView.of(found.orElseThrow(Missing.execution(id))));
    }

    private static ExecutionId executionId(String text) {
        return new ExecutionId(Parameters.id("id", text).toString());
    }
}
