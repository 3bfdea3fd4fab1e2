package dev.ballast.ingestion.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.ETags;
import dev.ballast.http.Page;
import dev.ballast.http.Paging;
import dev.ballast.http.Scopes;
import dev.ballast.ingestion.application.asset.AssetReader;
import dev.ballast.ingestion.application.asset.DecideAsset;
import dev.ballast.ingestion.application.asset.DecideAssetHandler;
import dev.ballast.ingestion.domain.asset.Classification;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reference data about assets. */
@Path("/api/v1/assets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assets")
class AssetResource {

    private final Caller caller;
    private final AssetReader assets;
    private final DecideAssetHandler decide;

    AssetResource(Caller caller, AssetReader assets, DecideAssetHandler decide) {
        this.caller = caller;
        this.assets = assets;
        this.decide = decide;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(summary = "List the known assets by ticker")
    public Uni<Page<AssetView>> list(@BeanParam Paging paging) {
        return assets.list(caller.tenant(), paging.after(Asset::of), paging.fetch())
                .map(found -> paging.page(found, said -> said.asset().code(), AssetView::of));
    }

    @GET
    @Path("/groups")
    @RolesAllowed(Scopes.READ)
    @Operation(summary = "List the eleven groups")
    public Page<String> groups() {
        return Page.whole(Arrays.stream(AssetGroup.values()).map(AssetGroup::label).toList());
    }

    @GET
    @Path("/{asset}")
    @RolesAllowed(Scopes.READ)
    @Operation(summary = "Read what an asset counts as; its ETag is needed to decide about it")
    @APIResponseSchema(AssetView.class)
    public Uni<Response> read(String asset) {
        return assets.classify(
                        caller.tenant(), List.of(AssetDecisionRequest.asset("/asset", asset)))
                .map(said -> answer(said.getFirst()));
    }

    @PUT
    @Path("/{asset}")
    @RolesAllowed(Scopes.WRITE)
    @Operation(summary = "Decide what an asset counts as, or in which group it is")
    @APIResponseSchema(AssetView.class)
    public Uni<Response> decide(
            String asset,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            AssetDecisionRequest request) {
        return decide.handle(
                        new DecideAsset(
                                AssetDecisionRequest.asset("/asset", asset),
                                request.decidedAlias(),
                                request.decidedGroup(),
                                version -> ETags.require(ifMatch, version),
                                caller.principal(),
                                Calls.trail(caller)))
                .map(AssetResource::answer);
    }

    @POST
    @Path("/classifications")
    @RolesAllowed(Scopes.READ)
    @Operation(summary = "Classify symbols, known or not")
    public Uni<Page<ClassificationView>> classify(ClassificationRequest request) {
        return assets.classify(caller.tenant(), request.assets())
                .map(said -> Page.whole(said.stream().map(ClassificationView::of).toList()));
    }

    private static Response answer(Classification said) {
        return Response.ok(AssetView.of(said))
                .header(HttpHeaders.ETAG, ETags.of(said.version()))
                .build();
    }
}
