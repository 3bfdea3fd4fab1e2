package dev.ballast.execution.adapter.engine;

import dev.ballast.execution.application.port.Background;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Each piece of work gets a duplicated context of its own, as a request does. */
@ApplicationScoped
class VertxBackground implements Background {

    private static final Logger LOG = Logger.getLogger(VertxBackground.class);

    private final Vertx vertx;

    VertxBackground(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public void run(Supplier<Uni<Void>> work) {
        var context =
                Objects.requireNonNull(
                        VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(_ -> start(work));
    }

    private static void start(Supplier<Uni<Void>> work) {
        var _ =
                work.get()
                        .subscribe()
                        .with(_ -> {}, fault -> LOG.error("background work failed", fault));
    }
}
