package dev.ballast.gateway.adapter.http.door;

import dev.ballast.events.Ids;
import dev.ballast.gateway.domain.signin.Visitor;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Mistake;
import dev.ballast.http.Problems;
import dev.ballast.http.RequestIds;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;

/**
 * What every call passes on its way in: an id, a canonical path, then a known caller and a limit.
 * Denies by default: what needs no credential is named here.
 */
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    /** Quarkus authenticates at 200 and authorises at 100. */
    private static final int BEFORE_AUTHENTICATION = 400;

    private static final int BEFORE_ROUTES = -50;

    private static final Set<String> OPEN =
            Set.of(
                    "POST /api/v1/auth/login",
                    "POST /api/v1/auth/refresh",
                    "POST /api/v1/auth/logout",
                    "GET /api/v1/openapi");
    private static final String DOCS = "/api/docs";

    private final Ids ids;
    private final Cors cors;
    private final Identification identification;
    private final Admission admission;

    Door(Ids ids, Cors cors, Identification identification, Admission admission) {
        this.ids = ids;
        this.cors = cors;
        this.identification = identification;
        this.admission = admission;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::greet, BEFORE_AUTHENTICATION);
    }

    void route(@Observes Router router) {
        router.route("/api/*").order(BEFORE_ROUTES).handler(this::admit);
        router.route().order(BEFORE_ROUTES + 1).handler(Door::denyOthers);
    }

    private void greet(RoutingContext context) {
        var request = context.request();
        // Replaces what the caller sent: an id that strangers can choose is no evidence.
        var id = ids.next().toString();
        request.headers().set(RequestIds.HEADER, id);
        context.response().putHeader(RequestIds.HEADER, id);
        SecurityHeaders.add(context.response().headers());
        AuditTrail.follow(context);
        var mistake = RequestCheck.of(request);
        if (mistake.isPresent()) {
            Problems.answer(context, mistake.get());
        } else if (cors.pass(context)) {
            context.next();
        }
    }

    // The request arrives paused and is resumed by whoever sets a handler: a pause() of our own
    // here would last for ever.
    private void admit(RoutingContext context) {
        var request = context.request();
        if (isOpen(context)) {
            enter(context, Visitor.stranger(request.remoteAddress().hostAddress()));
            return;
        }
        var _ =
                identification
                        .of(context)
                        .emitOn(onLoop())
                        .subscribe()
                        .with(
                                visitor -> enter(context, visitor),
                                failure -> refuse(context, failure));
    }

    private static boolean isOpen(RoutingContext context) {
        var path = context.request().path();
        var call = context.request().method() + " " + path;
        return OPEN.contains(call)
                || call.equals("GET " + DOCS)
                || call.startsWith("GET " + DOCS + "/");
    }

    private void enter(RoutingContext context, Visitor visitor) {
        Visitors.enter(context, visitor);
        var _ =
                admission
                        .of(visitor, context.response())
                        .emitOn(onLoop())
                        .subscribe()
                        .with(_ -> context.next(), failure -> refuse(context, failure));
    }

    // A timer or a driver may answer on a thread of its own; the call goes on where it came in.
    private static Executor onLoop() {
        var loop = Objects.requireNonNull(Vertx.currentContext(), "no event loop");
        return task -> {
            if (Objects.equals(Vertx.currentContext(), loop)) {
                task.run();
            } else {
                loop.runOnContext(_ -> task.run());
            }
        };
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        switch (failure) {
            case Mistake mistake -> Problems.answer(context, mistake);
            case AuthenticationFailedException _ -> refuseCredential(context);
            case UnauthorizedException _ -> refuseCredential(context);
            default -> {
                LOG.error("The door failed", failure);
                Problems.answer(context, new Mistake(ErrorCode.INTERNAL, null));
            }
        }
    }

    private static void refuseCredential(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", "Bearer");
        Problems.answer(
                context,
                new Mistake(ErrorCode.NOT_SIGNED_IN, "The call carries no valid credential."));
    }

    // Class-path resources of libraries would be served to anyone.
    private static void denyOthers(RoutingContext context) {
        var path = context.request().path();
        if (path != null && path.startsWith("/api/")) {
            context.next();
        } else {
            Problems.answer(context, new Mistake(ErrorCode.NOT_FOUND, "There is nothing here."));
        }
    }
}
