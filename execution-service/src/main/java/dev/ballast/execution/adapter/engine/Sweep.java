package dev.ballast.execution.adapter.engine;

import dev.ballast.execution.application.advance.Runners;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Takes up what is open: at once after a start, then every second. */
@ApplicationScoped
class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class);

    private final Runners runners;

    Sweep(Runners runners) {
        this.runners = runners;
    }

    void start(@Observes StartupEvent event) {
        var _ = sweep().subscribe().with(_ -> {});
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return runners.sweep()
                .onFailure()
                .invoke(fault -> LOG.warnf("open executions can't be read: %s", fault))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
