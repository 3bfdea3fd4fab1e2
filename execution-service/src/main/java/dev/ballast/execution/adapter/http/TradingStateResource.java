package dev.ballast.execution.adapter.http;

import dev.ballast.execution.application.followrisk.FollowRiskHandler;
import dev.ballast.execution.domain.risk.StateHeard;
import dev.ballast.http.Caller;
import dev.ballast.http.Scopes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The kill switch's own way in, so that a Kafka outage can't delay it. For the gateway only. */
@Path("/internal/v1/trading-state")
class TradingStateResource {

    private final Caller caller;
    private final FollowRiskHandler risk;
    private final InstantSource clock;

    TradingStateResource(Caller caller, FollowRiskHandler risk, InstantSource clock) {
        this.caller = caller;
        this.risk = risk;
        this.clock = clock;
    }

    /** The version that now holds: an older one than ours was not taken. */
    record TradingStateHeld(long version) {}

    @PUT
    @RolesAllowed(Scopes.RISK)
    @Operation(hidden = true)
    public Uni<TradingStateHeld> set(TradingStateNews news) {
        return risk.set(caller.tenant(), news.toNews(clock.instant()))
                .map(copy ->
                        new TradingStateHeld(copy.state().map(StateHeard::version).orElse(0L)));
    }
}
