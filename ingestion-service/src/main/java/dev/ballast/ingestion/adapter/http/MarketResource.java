package dev.ballast.ingestion.adapter.http;

import dev.ballast.http.Page;
import dev.ballast.http.Paging;
import dev.ballast.http.Scopes;
import dev.ballast.ingestion.application.port.BundledData;
import dev.ballast.ingestion.domain.instrument.ListedInstrument;
import dev.ballast.kernel.instrument.InstrumentId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What can be traded where. */
@Path("/api/v1/market")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Market data")
class MarketResource {

    private final BundledData bundled;

    MarketResource(BundledData bundled) {
        this.bundled = bundled;
    }

    @GET
    @Path("/venues")
    @RolesAllowed(Scopes.READ)
    @Operation(summary = "List the venues")
    public Page<VenueView> venues() {
        return Page.whole(
                bundled.venues().stream()
                        .map(profile ->
                                VenueView.of(
                                        profile,
                                        bundled.instruments().stream()
                                                .map(ListedInstrument::instrument)
                                                .filter(instrument ->
                                                        instrument
                                                                .id()
                                                                .venue()
                                                                .equals(profile.venue()))
                                                .count()))
                        .toList());
    }

    @GET
    @Path("/instruments")
    @RolesAllowed(Scopes.READ)
    @Operation(summary = "List the instruments, all or one venue's")
    public Page<InstrumentView> instruments(
            @Parameter(description = "Only this venue's, in any letter case") @QueryParam("venue")
                    @Nullable String venue,
            @BeanParam Paging paging) {
        var after = paging.after(InstrumentId::of);
        List<ListedInstrument> rows =
                bundled.instruments().stream()
                        .filter(listed ->
                                venue == null
                                        || listed.instrument()
                                                .id()
                                                .venue()
                                                .name()
                                                .equalsIgnoreCase(venue))
                        .filter(listed ->
                                after.isEmpty()
                                        || listed.instrument().id().compareTo(after.get()) > 0)
                        .limit(paging.fetch())
                        .toList();
        return paging.page(rows, listed -> listed.instrument().id().toString(), InstrumentView::of);
    }
}
