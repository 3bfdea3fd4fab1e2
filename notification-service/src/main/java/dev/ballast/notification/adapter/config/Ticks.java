package dev.ballast.notification.adapter.config;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/** A tick that fails says so and leaves the work to the next. */
final class Ticks {

    private static final Logger LOG = Logger.getLogger(Ticks.class);

    private Ticks() {}

    static Uni<Void> lasting(String what, Uni<Void> work) {
        return work.onFailure()
                .invoke(fault -> LOG.warnf("%s were not looked after: %s", what, fault.toString()))
                .onFailure()
                .recoverWithNull();
    }
}
