package dev.ballast.events.outbox;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Optional;

/**
 * Whether a unit of work has said something that is to be relayed. Noted where its session is: on
 * its context.
 */
public final class Said {

    private static final String KEY = "ballast.said";

    private final Optional<Context> context;

    private Said(Optional<Context> context) {
        this.context = context;
    }

    /** On the present context; where there is none that could tell, something always counts. */
    public static Said here() {
        return new Said(
                Optional.ofNullable(Vertx.currentContext())
                        .filter(VertxContext::isDuplicatedContext));
    }

    void something() {
        context.ifPresent(present -> present.putLocal(KEY, true));
    }

    /** Only once for what was said. */
    public boolean wasSomething() {
        return context.map(present -> present.removeLocal(KEY)).orElse(true);
    }
}
