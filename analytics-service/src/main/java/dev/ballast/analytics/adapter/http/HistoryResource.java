package dev.ballast.analytics.adapter.http;

import dev.ballast.analytics.application.history.ReadHistoryHandler;
import dev.ballast.analytics.application.port.SessionFilter;
import dev.ballast.analytics.application.port.SessionPage;
import dev.ballast.analytics.application.port.SessionRecord;
import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.RunId;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.session.SessionId;
import dev.ballast.http.Caller;
import dev.ballast.http.Page;
import dev.ballast.http.Paging;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sessions: what plans set out to do and what came of them. */
@Path("/api/v1/analytics/history")
@Tag(name = "analytics")
class HistoryResource {
    private final ReadHistoryHandler history;
    private final Caller caller;

    HistoryResource(ReadHistoryHandler history, Caller caller) {
        this.history = history;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(
            operationId = "listSessions",
            summary = "Sessions, the newest first, with weights, costs, times and orders")
    public Uni<Page<SessionView>> list(
            @QueryParam("portfolioId") @Nullable String portfolio,
            @QueryParam("planId") @Nullable String plan,
            @QueryParam("runId") @Nullable String run,
            @QueryParam("executionId") @Nullable String execution,
            @BeanParam Paging paging) {
        var filter =
                new SessionFilter(
                        id("portfolioId", portfolio, PortfolioId::new),
                        id("planId", plan, PlanId::new),
                        id("runId", run, RunId::new),
                        id("executionId", execution, ExecutionId::new));
        return history.page(caller.tenant(), filter, paging.after(SessionId::new), paging.limit())
                .map(HistoryResource::page);
    }

    /** A page may be shorter than its limit and yet not the last: one row more says so. */
    private static Page<SessionView> page(SessionPage found) {
        if (found.sessions().isEmpty()) {
            return Page.whole(List.of());
        }
        var rows = new ArrayList<>(found.sessions());
        if (found.more()) {
            rows.add(rows.getLast());
        }
        return Paging.of(Integer.toString(found.sessions().size()), null)
                .page(rows, HistoryResource::position, SessionView::of);
    }

    private static String position(SessionRecord session) {
        return session.session().id().value();
    }

    private static <I> @Nullable I id(
            String name, @Nullable String text, Function<String, I> type) {
        return text == null ? null : type.apply(Parameters.id(name, text).toString());
    }
}
