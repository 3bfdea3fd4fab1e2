package dev.ballast.gateway.adapter.http.door;

import dev.ballast.http.ErrorCode;
import dev.ballast.http.ErrorCode.Kind;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import dev.ballast.http.Problems;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets pages of named origins call us, and no others: {@code null} is not an origin. */
@ApplicationScoped
class Cors {

    private static final ErrorCode REFUSED = new ErrorCode("origin-refused", Kind.FORBIDDEN);
    private static final String ASKED = "Access-Control-Request-Method";

    private final Set<String> origins;

    Cors(DoorConfig config) {
        this.origins = config.corsOrigins().orElse(Set.of());
    }

    /** Says whether the call goes on. */
    boolean pass(RoutingContext context) {
        var request = context.request();
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        context.response().headers().add("Vary", "Origin");
        var preflight =
                request.method().equals(HttpMethod.OPTIONS) && request.getHeader(ASKED) != null;
        if (origins.contains(origin)) {
            allow(context, origin, preflight);
            return !preflight;
        }
        if (preflight || !(isOwn(request, origin) || isHarmless(request))) {
            refuse(context);
            return false;
        }
        return true;
    }

    private static void allow(RoutingContext context, String origin, boolean preflight) {
        var headers = context.response().headers();
        headers.set("Access-Control-Allow-Origin", origin);
        headers.set("Access-Control-Allow-Credentials", "true");
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        headers.set(
                "Access-Control-Expose-Headers",
                "ETag, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id");
        if (preflight) {
            headers.set("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
            headers.set(
                    "Access-Control-Allow-Headers",
                    "Accept, Authorization, Content-Type, Idempotency-Key, If-Match,"
                            + " Last-Event-ID");
            headers.set("Access-Control-Max-Age", "600");
            context.response().setStatusCode(204).end();
        }
    }

    private static boolean isOwn(HttpServerRequest request, @Nullable String origin) {
        var host = request.authority();
        return host != null
                && (("http://" + host).equals(origin) || ("https://" + host).equals(origin));
    }

    // A browser keeps the answer from the page that asked; only what changes things must not begin.
    private static boolean isHarmless(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET);
    }

    private static void refuse(RoutingContext context) {
        Problems.answer(
                context,
                new Mistake(
                        REFUSED,
                        "Pages of this origin may not call here.",
                        Fault.in("Origin", "it is not allowed", "add it to the allowed origins")));
    }
}
