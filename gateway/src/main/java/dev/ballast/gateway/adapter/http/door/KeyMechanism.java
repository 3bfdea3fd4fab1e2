package dev.ballast.gateway.adapter.http.door;

import dev.ballast.gateway.application.keys.CheckKeyHandler;
import dev.ballast.gateway.domain.signin.ApiKey;
import dev.ballast.gateway.domain.signin.Secret;
import dev.ballast.http.Caller;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Knows programs by their keys, which come where a person's access token would. */
@ApplicationScoped
class KeyMechanism implements HttpAuthenticationMechanism {

    static final String CREDENTIAL = "credential";
    static final String EXPIRY = "expiry";

    private static final String SCHEME = "Bearer " + Secret.KEY_PREFIX;
    private static final int LONGEST = 128;

    private final CheckKeyHandler keys;

    KeyMechanism(CheckKeyHandler keys) {
        this.keys = keys;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        return secret(context)
                .map(secret -> keys.handle(secret).map(KeyMechanism::identity))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        new HttpCredentialTransport(
                                HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));
    }

    /** Before the one for tokens, to which a key is only a bad token. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1_000;
    }

    private static Optional<Secret> secret(RoutingContext context) {
        var header = context.request().getHeader("Authorization");
        return header != null && header.startsWith(SCHEME) && header.length() <= LONGEST
                ? Optional.of(new Secret(header.substring("Bearer ".length())))
                : Optional.empty();
    }

    private static SecurityIdentity identity(Optional<ApiKey> found) {
        var key = found.orElseThrow(() -> new AuthenticationFailedException("no such key"));
        var identity =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(key.principal()))
                        .addRoles(key.scopes())
                        .addAttribute(Caller.TENANT, key.tenant())
                        .addAttribute(CREDENTIAL, key.id());
        if (key.expiresAt() != null) {
            identity.addAttribute(EXPIRY, key.expiresAt());
        }
        return identity.build();
    }
}
