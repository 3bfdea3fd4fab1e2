package dev.ballast.execution.adapter.http;

import dev.ballast.execution.application.control.ControlHandler;
import dev.ballast.execution.application.view.ShowHandler;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.http.Caller;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * One execution: its status, and its end. On the class path of {@link ExecutionResource}: JAX-RS
 * looks for a method only in classes of the longest path that matches.
 */
@Path("/api/v1/execution")
@Tag(name = "execution")
class ExecutionStatusResource {

    private final Caller caller;
    private final ShowHandler show;
    private final ControlHandler control;
    private final InstantSource clock;

    ExecutionStatusResource(
            Caller caller, ShowHandler show, ControlHandler control, InstantSource clock) {
        this.caller = caller;
        this.show = show;
        this.control = control;
        this.clock = clock;
    }

    @GET
    @Path("/status/{id}")
    @RolesAllowed(Scopes.READ)
    @Operation(
            operationId = "getExecutionStatus",
            summary = "How far an execution is, its orders, and what it has achieved")
    public Uni<ExecutionStatusView> status(@PathParam("id") String id) {
        return show.execution(caller.tenant(), executionId(id))
                .map(found -> {
                    var whole = found.orElseThrow(Missing.execution(id));
                    return ExecutionStatusView.of(
                            whole.execution(), whole.orders(), clock.instant());
                });
    }

    @POST
    @Path("/cancel/{id}")
    @RolesAllowed(Scopes.EXECUTE)
    @Operation(
            operationId = "cancelExecution",
            summary = "Cancel an execution",
            description =
                    "What was not sent is not; what is open is canceled. One that has ended stays"
                            + " as it is.")
    public Uni<ExecutionView> cancel(@PathParam("id") String id) {
        return answer(id, control.cancel(caller.tenant(), executionId(id), caller.principal()));
    }

    private static Uni<ExecutionView> answer(String id, Uni<Optional<Execution>> changed) {
        return changed.map(found -> ExecutionView.of(found.orElseThrow(Missing.execution(id))));
    }

    private static ExecutionId executionId(String text) {
        return new ExecutionId(Parameters.id("id", text).toString());
    }
}
