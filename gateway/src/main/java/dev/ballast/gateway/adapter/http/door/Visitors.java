package dev.ballast.gateway.adapter.http.door;

import dev.ballast.gateway.domain.signin.Visitor;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/** The caller of a request, left on it by {@link Door}. */
public final class Visitors {

    private static final String KEY = Visitor.class.getName();

    private Visitors() {}

    public static Visitor of(RoutingContext context) {
        return Objects.requireNonNull(context.get(KEY), "the call did not pass the door");
    }

    static void enter(RoutingContext context, Visitor visitor) {
        context.put(KEY, visitor);
    }
}
