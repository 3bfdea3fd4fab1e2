package dev.ballast.gateway.adapter.http.signin;

import dev.ballast.gateway.application.signin.RefreshHandler;
import dev.ballast.gateway.application.signin.SignInHandler;
import dev.ballast.gateway.application.signin.SignOutHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Signs people in, keeps them in, signs them out. */
@Path("/api/v1/auth")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
@PermitAll
public class AuthResource {

    private final SignInHandler signIn;
    private final RefreshHandler refresh;
    private final SignOutHandler signOut;
    private final SignInAnswers answers;
    private final SignInConfig config;

    AuthResource(
            SignInHandler signIn,
            RefreshHandler refresh,
            SignOutHandler signOut,
            SignInAnswers answers,
            SignInConfig config) {
        this.signIn = signIn;
        this.refresh = refresh;
        this.signOut = signOut;
        this.answers = answers;
        this.config = config;
    }

    @POST
    @Path("/login")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "login",
            summary = "Sign in",
            description =
                    "In a browser the refresh token comes as an HttpOnly cookie, else in the body.")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = SignedInView.class)))
    public Uni<Response> login(LoginRequest request, HttpServerRequest call) {
        request.check();
        return signIn.handle(
                        config.tenant(),
                        request.username(),
                        request.password(),
                        call.remoteAddress().hostAddress())
                .map(result -> answers.of(result, call));
    }

    @POST
    @Path("/refresh")
    @Operation(
            operationId = "refresh",
            summary = "The next access token",
            description = "Each refresh token is good once; one that comes twice ends the sign-in.")
    @APIResponse(
            responseCode = "200",
            description = "Still signed in",
            content = @Content(schema = @Schema(implementation = SignedInView.class)))
    public Uni<Response> refresh(@Nullable RefreshRequest request, HttpServerRequest call) {
        return refresh.handle(config.tenant(), RefreshTokens.of(request, call))
                .map(result -> answers.of(result, call));
    }

    @POST
    @Path("/logout")
    @Operation(operationId = "logout", summary = "Sign out")
    @APIResponse(responseCode = "204", description = "Signed out")
    public Uni<Response> logout(@Nullable RefreshRequest request, HttpServerRequest call) {
        return signOut.handle(config.tenant(), RefreshTokens.of(request, call))
                .map(_ -> answers.signedOut(call));
    }
}
