package dev.ballast.gateway.adapter.http.door;

import dev.ballast.gateway.domain.signin.Visitor;
import dev.ballast.http.RequestIds;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One line for each call that may change something: who, what, and what came of it. */
final class AuditTrail {

    private static final Logger AUDIT = Logger.getLogger("dev.ballast.audit");
    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private AuditTrail() {}

    static void follow(RoutingContext context) {
        if (!READING.contains(context.request().method())) {
            context.addEndHandler(_ -> write(context));
        }
    }

    private static void write(RoutingContext context) {
        var request = context.request();
        var visitor = context.<@Nullable Visitor>get(Visitor.class.getName());
        AUDIT.infof(
                "%s %s by %s of tenant %s from %s: %d, request %s",
                request.method(),
                request.path(),
                visitor == null ? "nobody known" : visitor.name(),
                visitor == null ? "-" : visitor.tenant(),
                request.remoteAddress().hostAddress(),
                context.response().getStatusCode(),
                request.getHeader(RequestIds.HEADER));
    }
}
