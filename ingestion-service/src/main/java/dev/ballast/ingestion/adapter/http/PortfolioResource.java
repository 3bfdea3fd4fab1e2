package dev.ballast.ingestion.adapter.http;

import dev.ballast.http.Answer;
import dev.ballast.http.Caller;
import dev.ballast.http.ETags;
import dev.ballast.http.Idempotency;
import dev.ballast.http.Page;
import dev.ballast.http.Paging;
import dev.ballast.http.Scopes;
import dev.ballast.ingestion.adapter.http.PortfolioDocuments.Reader;
import dev.ballast.ingestion.application.portfolio.OpenPortfolioHandler;
import dev.ballast.ingestion.application.portfolio.PortfolioReader;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Portfolios: opened, listed, read as they are now. */
@Path("/api/v1/portfolios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portfolios")
class PortfolioResource {

    private final Caller caller;
    private final Idempotency idempotency;
    private final OpenPortfolioHandler open;
    private final PortfolioReader portfolios;
    private final PortfolioDocuments documents;

    PortfolioResource(
            Caller caller,
            Idempotency idempotency,
            OpenPortfolioHandler open,
            PortfolioReader portfolios,
            PortfolioDocuments documents) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.open = open;
        this.portfolios = portfolios;
        this.documents = documents;
    }

    @POST
    @RolesAllowed(Scopes.WRITE)
    @Operation(summary = "Open a portfolio, on paper or live for its life")
    @APIResponseSchema(value = PortfolioView.class, responseCode = "201")
    public Uni<Response> open(
            PortfolioRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        var command = request.toCommand(Calls.trail(caller));
        return idempotency.once(
                idempotencyKey,
                request,
                () ->
                        open.handle(command)
                                .map(snapshot -> PortfolioView.of(snapshot, BigDecimal.ZERO))
                                .map(view ->
                                        Answer.created("/api/v1/portfolios/" + view.id(), view)));
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(summary = "List the portfolios, oldest first")
    public Uni<Page<PortfolioHead>> list(@BeanParam Paging paging) {
        return portfolios
                .list(caller.tenant(), paging.after(PortfolioId::of), paging.fetch())
                .map(found ->
                        paging.page(
                                found,
                                state -> state.portfolio().id().toString(),
                                PortfolioHead::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scopes.READ)
    @Operation(summary = "Read a portfolio as it is now")
    @APIResponseSchema(PortfolioView.class)
    public Uni<Response> read(String id) {
        return documents
                .read(new Reader(caller.tenant(), caller.principal()), Calls.portfolio(id))
                .map(found -> Calls.found(found, "portfolio"))
                .map(document ->
                        Response.ok(document.text(), MediaType.APPLICATION_JSON)
                                .header(HttpHeaders.ETAG, ETags.of(document.version()))
                                .build());
    }
}
