package dev.ballast.gateway.adapter.http.forward;

import dev.ballast.gateway.adapter.http.contract.PublicRoute;
import dev.ballast.gateway.adapter.http.door.Visitors;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.ErrorCode.Kind;
import dev.ballast.http.Mistake;
import dev.ballast.http.Problems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the public routes out of the merged contract: what is not in it does not exist. */
@ApplicationScoped
class ForwardRoutes {

    private static final ErrorCode NO_METHOD = new ErrorCode("method-not-allowed", Kind.NO_METHOD);
    private static final String STATE = "/api/v1/risk/state";

    private final Forwarder forwarder;
    private final StateForwarder stateForwarder;

    ForwardRoutes(Forwarder forwarder, StateForwarder stateForwarder) {
        this.forwarder = forwarder;
        this.stateForwarder = stateForwarder;
    }

    // Order 0 is before Quarkus REST; the routes of one order are tried as they were added.
    void install(@Observes Router router) {
        var routes = PublicRoute.all();
        routes.stream()
                .filter(PublicRoute::isForwarded)
                .forEach(route ->
                        router.route(route.method(), route.pattern())
                                .order(0)
                                .handler(context -> forward(context, route)));
        routes.stream()
                .collect(Collectors.groupingBy(PublicRoute::pattern))
                .forEach((pattern, methods) ->
                        router.route(pattern)
                                .order(0)
                                .handler(context -> checkOwn(context, methods)));
    }

    private void forward(RoutingContext context, PublicRoute route) {
        if (Collections.disjoint(Visitors.of(context).scopes(), route.scopes())) {
            Problems.answer(
                    context,
                    new Mistake(
                            ErrorCode.SCOPE_MISSING,
                            "This call needs the scope "
                                    + route.scopes().stream()
                                            .sorted()
                                            .collect(Collectors.joining(" or "))));
            return;
        }
        QueryCheck.of(context, route)
                .ifPresentOrElse(
                        mistake -> Problems.answer(context, mistake), () -> handOn(context, route));
    }

    private void handOn(RoutingContext context, PublicRoute route) {
        if (route.path().equals(STATE) && route.method().equals(HttpMethod.PUT)) {
            stateForwarder.forward(context, route);
        } else {
            forwarder.forward(context, route);
        }
    }

    // For the gateway's own resources too: Quarkus REST answers 405 without Allow.
    private static void checkOwn(RoutingContext context, List<PublicRoute> routes) {
        var method = context.request().method();
        routes.stream()
                .filter(route -> route.method().equals(method))
                .findFirst()
                .ifPresentOrElse(
                        route -> checkQuery(context, route), () -> refuseMethod(context, routes));
    }

    private static void checkQuery(RoutingContext context, PublicRoute route) {
        QueryCheck.of(context, route)
                .ifPresentOrElse(mistake -> Problems.answer(context, mistake), context::next);
    }

    private static void refuseMethod(RoutingContext context, List<PublicRoute> routes) {
        var allowed =
                routes.stream()
                        .map(route -> route.method().name())
                        .sorted()
                        .collect(Collectors.joining(", "));
        context.response().putHeader(HttpHeaders.ALLOW, allowed);
        Problems.answer(context, new Mistake(NO_METHOD, "Here one can " + allowed + "."));
    }
}
