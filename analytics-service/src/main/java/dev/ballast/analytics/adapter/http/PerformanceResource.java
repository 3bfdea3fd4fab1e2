package dev.ballast.analytics.adapter.http;

import dev.ballast.analytics.application.performance.Performance;
import dev.ballast.analytics.application.performance.ReadPerformanceHandler;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.http.Caller;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Mistake;
import dev.ballast.http.Paging;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What portfolios did over time. */
@Path("/api/v1/analytics/performance")
@Tag(name = "analytics")
class PerformanceResource {
    private final ReadPerformanceHandler performance;
    private final Caller caller;

    PerformanceResource(ReadPerformanceHandler performance, Caller caller) {
        this.performance = performance;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(
            operationId = "getPerformance",
            summary = "A portfolio's values, return, drawdown and the results of its sessions")
    public Uni<PerformanceView> of(
            @Parameter(required = true) @QueryParam("portfolioId") @Nullable String portfolioId,
            @BeanParam Paging paging) {
        var portfolio = portfolio(portfolioId);
        return performance
                .of(caller.tenant(), portfolio, paging.after(Long::valueOf), paging.fetch())
                .map(found ->
                        found.map(told -> view(portfolio, told, paging))
                                .orElseThrow(() -> unknown(portfolio)));
    }

    private static PerformanceView view(PortfolioId portfolio, Performance told, Paging paging) {
        var page =
                paging.page(
                        told.values(),
                        value -> Long.toString(value.version()),
                        PerformanceValue::of);
        return PerformanceView.of(portfolio, told, page.items().reversed(), page.nextCursor());
    }

    private static PortfolioId portfolio(@Nullable String text) {
        if (text == null) {
            throw Parameters.bad("portfolioId", "it is missing", "name a portfolio by its id");
        }
        return new PortfolioId(Parameters.id("portfolioId", text).toString());
    }

    private static Mistake unknown(PortfolioId portfolio) {
        return new Mistake(
                ErrorCode.NOT_FOUND,
                "No snapshot of portfolio %s is known here.".formatted(portfolio.value()));
    }
}
