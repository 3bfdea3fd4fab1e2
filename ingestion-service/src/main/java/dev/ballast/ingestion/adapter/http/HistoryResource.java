package dev.ballast.ingestion.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.Page;
import dev.ballast.http.Paging;
import dev.ballast.http.Scopes;
import dev.ballast.ingestion.application.portfolio.IssueReader;
import dev.ballast.ingestion.application.portfolio.PortfolioReader;
import dev.ballast.ingestion.application.portfolio.TradeReader;
import dev.ballast.ingestion.domain.issue.Issue;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was and what is doubtful about a portfolio. */
@Path("/api/v1/portfolios/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portfolios")
class HistoryResource {

    private final Caller caller;
    private final PortfolioReader portfolios;
    private final TradeReader trades;
    private final IssueReader issues;

    HistoryResource(
            Caller caller, PortfolioReader portfolios, TradeReader trades, IssueReader issues) {
        this.caller = caller;
        this.portfolios = portfolios;
        this.trades = trades;
        this.issues = issues;
    }

    @GET
    @Path("/snapshots")
    @RolesAllowed(Scopes.READ)
    @Operation(summary = "List a portfolio's snapshots, newest first")
    public Uni<Page<SnapshotView>> snapshots(String id, @BeanParam Paging paging) {
        return portfolios
                .history(
                        caller.tenant(),
                        Calls.portfolio(id),
                        paging.after(Long::valueOf),
                        paging.fetch())
                .map(found -> Calls.found(found, "portfolio"))
                .map(heads ->
                        paging.page(
                                heads, head -> Long.toString(head.version()), SnapshotView::of));
    }

    @GET
    @Path("/transactions")
    @RolesAllowed(Scopes.READ)
    @Operation(summary = "List a portfolio's booked fills, newest first")
    public Uni<Page<TransactionView>> transactions(String id, @BeanParam Paging paging) {
        return trades.history(
                        caller.tenant(),
                        Calls.portfolio(id),
                        paging.after(UUID::fromString),
                        paging.fetch())
                .map(found -> Calls.found(found, "portfolio"))
                .map(booked ->
                        paging.page(
                                booked,
                                trade -> trade.transactionId().toString(),
                                TransactionView::of));
    }

    @GET
    @Path("/issues")
    @RolesAllowed(Scopes.READ)
    @Operation(summary = "List what is doubtful about a portfolio's data, with what to do")
    public Uni<Page<IssueView>> issues(String id, @BeanParam Paging paging) {
        var from = paging.after(Integer::valueOf).filter(at -> at >= 0).orElse(0);
        return issues.issues(caller.tenant(), Calls.portfolio(id))
                .map(found -> Calls.found(found, "portfolio"))
                .map(all -> page(all, from, paging));
    }

    // The position that the next part begins at stands for its last item.
    private static Page<IssueView> page(List<Issue> all, int from, Paging paging) {
        var begin = Math.min(from, all.size());
        var rows = all.subList(begin, Math.min(all.size(), begin + paging.fetch()));
        var next = Integer.toString(begin + paging.limit());
        return paging.page(rows, _ -> next, IssueView::of);
    }
}
