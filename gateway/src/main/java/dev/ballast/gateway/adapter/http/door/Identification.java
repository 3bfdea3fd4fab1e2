package dev.ballast.gateway.adapter.http.door;

import dev.ballast.gateway.application.port.Revocations;
import dev.ballast.gateway.domain.signin.Visitor;
import dev.ballast.http.Caller;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Finds out who calls: a person by access token or a program by key. */
@ApplicationScoped
class Identification {

    private final IdentityProviderManager identities;
    private final Revocations revocations;

    Identification(IdentityProviderManager identities, Revocations revocations) {
        this.identities = identities;
        this.revocations = revocations;
    }

    Uni<Visitor> of(RoutingContext context) {
        return QuarkusHttpUser.getSecurityIdentity(context, identities).map(this::visitor);
    }

    private Visitor visitor(@Nullable SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            throw new UnauthorizedException("no credential");
        }
        var visitor =
                identity.getPrincipal() instanceof JsonWebToken token
                        ? person(token, identity)
                        : program(identity);
        if (visitor.credential() != null && revocations.isRevoked(visitor.credential())) {
            throw new UnauthorizedException("revoked");
        }
        return visitor;
    }

    private static Visitor person(JsonWebToken token, SecurityIdentity identity) {
        var tenant = token.<Object>getClaim(Caller.TENANT);
        var signIn = token.<Object>getClaim("sid");
        if (!(tenant instanceof String home) || !(signIn instanceof String id)) {
            throw new UnauthorizedException("not an access token");
        }
        return new Visitor(
                home,
                token.getName(),
                identity.getRoles(),
                id(id),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private static Visitor program(SecurityIdentity identity) {
        return new Visitor(
                identity.getAttribute(Caller.TENANT),
                identity.getPrincipal().getName(),
                identity.getRoles(),
                identity.getAttribute(KeyMechanism.CREDENTIAL),
                identity.getAttribute(KeyMechanism.EXPIRY));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new UnauthorizedException("not an access token", e);
        }
    }
}
