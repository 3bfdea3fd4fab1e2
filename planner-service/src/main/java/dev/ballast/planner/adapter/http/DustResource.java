package dev.ballast.planner.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.Page;
import dev.ballast.http.Paging;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.planner.application.readdust.ReadDustHandler;
import dev.ballast.planner.domain.dust.Dust;
import dev.ballast.planner.domain.dust.DustKey;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What of a portfolio waits because it is too small to be traded. */
@Path("/api/v1/dust/{portfolioId}")
@Tag(name = "plans")
class DustResource {

    private final Caller caller;
    private final ReadDustHandler dust;

    DustResource(Caller caller, ReadDustHandler dust) {
        this.caller = caller;
        this.dust = dust;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(
            operationId = "listDust",
            summary = "What a portfolio's last plan could not trade because it was too small",
            description = "By asset, location and side. Before the first plan: nothing.")
    public Uni<Page<DustView>> list(
            @PathParam("portfolioId") String portfolioId, @BeanParam Paging paging) {
        var portfolio = new PortfolioId(Parameters.id("portfolioId", portfolioId).toString());
        return dust.list(
                        caller.tenant(), portfolio, paging.after(DustResource::key), paging.fetch())
                .map(found -> paging.page(found, DustResource::position, DustView::of));
    }

    // The location comes last: of the three it alone may have spaces.
    private static String position(Dust dust) {
        var key = dust.key();
        return key.side() + " " + key.asset() + " " + key.location();
    }

    private static DustKey key(String position) {
        var parts = position.split(" ", 3);
        return new DustKey(Asset.of(parts[1]), parts[2], OrderSide.valueOf(parts[0]));
    }
}
