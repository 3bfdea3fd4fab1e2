package dev.ballast.planner.adapter.http;

import dev.ballast.http.Page;
import dev.ballast.http.Scopes;
import dev.ballast.planner.adapter.http.Strategies.StrategyView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows how plans can be made. */
@Path("/api/v1/strategies")
@Tag(name = "plans")
class StrategyResource {

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(operationId = "listStrategies", summary = "The strategies that there are")
    public Page<StrategyView> strategies() {
        return Page.whole(Strategies.ALL);
    }
}
