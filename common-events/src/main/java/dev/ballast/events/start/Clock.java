package dev.ballast.events.start;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** The time, unless a test brings its own. */
@ApplicationScoped
class Clock {

    @Produces
    @DefaultBean
    @ApplicationScoped
    InstantSource system() {
        return InstantSource.system();
    }
}
