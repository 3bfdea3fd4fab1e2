package dev.ballast.gateway.adapter.http.keys;

import dev.ballast.gateway.application.keys.CreateKeyHandler;
import dev.ballast.gateway.application.keys.RevokeKeyHandler;
import dev.ballast.gateway.application.port.ApiKeys;
import dev.ballast.http.Answer;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Mistake;
import dev.ballast.http.Page;
import dev.ballast.http.Paging;
import dev.ballast.http.Scopes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Keys for programs. */
@Path("/api/v1/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "api-keys")
@RolesAllowed(Scopes.ADMIN)
public class KeyResource {

    private final CreateKeyHandler create;
    private final RevokeKeyHandler revoke;
    private final ApiKeys keys;
    private final Calls calls;

    KeyResource(CreateKeyHandler create, RevokeKeyHandler revoke, ApiKeys keys, Calls calls) {
        this.create = create;
        this.revoke = revoke;
        this.keys = keys;
        this.calls = calls;
    }

    @GET
    @Operation(operationId = "listApiKeys", summary = "The keys, without their secrets")
    public Uni<Page<KeyView>> list(@BeanParam Paging paging) {
        var after = paging.after(UUID::fromString).orElse(null);
        return keys.list(calls.caller().tenant(), after, paging.fetch())
                .map(found -> paging.page(found, key -> key.id().toString(), KeyView::of));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createApiKey",
            summary = "Make a key",
            description =
                    "The secret is in this answer and nowhere else: a repeated call with the same"
                            + " Idempotency-Key gets the answer without it.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = KeyView.class)))
    public Uni<Response> create(
            KeyRequest request, @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        var wish = request.toWish(calls.caller(), calls.clock().instant());
        var secret = new AtomicReference<@Nullable String>();
        return calls.idempotency()
                .once(
                        idempotencyKey,
                        request,
                        () ->
                                create.handle(wish)
                                        .invoke(made -> secret.set(made.secret().text()))
                                        .map(made -> kept(KeyView.of(made.key()))))
                .map(answer -> shown(answer, secret.get()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "revokeApiKey", summary = "Take a key back, at once")
    @APIResponse(responseCode = "204", description = "It opens nothing any more")
    public Uni<Void> revoke(@PathParam("id") UUID id) {
        return revoke.handle(calls.caller().tenant(), id)
                .invoke(found -> {
                    if (!found) {
                        throw new Mistake(ErrorCode.NOT_FOUND, "There is no such key.");
                    }
                })
                .replaceWithVoid();
    }

    private static Answer kept(KeyView view) {
        return Answer.created("/api/v1/api-keys/" + view.id(), view);
    }

    // The secret is added after the answer was kept, so that it is kept nowhere.
    private static Response shown(Response answer, @Nullable String secret) {
        return secret != null && answer.getEntity() instanceof KeyView view
                ? Response.fromResponse(answer).entity(view.with(secret)).build()
                : answer;
    }
}
