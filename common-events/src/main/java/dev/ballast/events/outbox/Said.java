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
    static Said here() {
        return new Said(
                Optional.ofNullable(Vertx.currentContext())
                        .filter(VertxContext::isDuplicatedContext));
    }

    /**
     * Nothing yet, until the end; empty inside a unit of work, whose end is the one that counts.
     */
    public static Optional<Said> begin() {
        var said = here();
        if (said.context.filter(present -> present.getLocal(KEY) != null).isPresent()) {
            return Optional.empty();
        }
        said.context.ifPresent(present -> present.putLocal(KEY, false));
        return Optional.of(said);
    }

    void something() {
        context.ifPresent(present -> present.putLocal(KEY, true));
    }

    public boolean wasSomething() {
        return context.map(present -> present.<Boolean>getLocal(KEY)).orElse(true);
    }

    public void end() {
        context.ifPresent(present -> present.removeLocal(KEY));
    }
}
