package dev.ballast.http;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, on whose behalf, as the verified token says. */
@RequestScoped
public class Caller {

    /** The claim, and the attribute of an identity that has no token, which names the tenant. */
    public static final String TENANT = "tenant";

    private final SecurityIdentity identity;
    private final HttpServerRequest request;

    Caller(SecurityIdentity identity, HttpServerRequest request) {
        this.identity = identity;
        this.request = request;
    }

    public String tenant() {
        var tenant =
                identity.getPrincipal() instanceof JsonWebToken token
                        ? token.<Object>getClaim(TENANT)
                        : identity.getAttribute(TENANT);
        if (tenant instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new UnauthorizedException("the token names no tenant");
    }

    /** The person or the API key; stable over their life. */
    public String principal() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException("no token");
        }
        return identity.getPrincipal().getName();
    }

    public Set<String> scopes() {
        return Set.copyOf(identity.getRoles());
    }

    /** The id of this call: the cause of every event that comes of it. */
    public String requestId() {
        return Objects.requireNonNullElseGet(
                RequestIds.of(request),
                () -> Objects.requireNonNullElse(RequestIds.trace(request), "untraced"));
    }
}
