package dev.ballast.planner.adapter.config;

import dev.ballast.planner.application.expireplans.ExpirePlansHandler;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks every second for plans that have waited too long. */
@ApplicationScoped
class ExpiryClock {

    private static final Logger LOG = Logger.getLogger(ExpiryClock.class);

    private final ExpirePlansHandler expirePlans;

    ExpiryClock(ExpirePlansHandler expirePlans) {
        this.expirePlans = expirePlans;
    }

    @Scheduled(
            every = "1s",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return expirePlans
                .handle()
                // The next tick tries again; execution refuses an expired plan by itself.
                .onFailure()
                .invoke(fault -> LOG.warnf("no plan could be expired: %s", fault.toString()))
                .onFailure()
                .recoverWithNull();
    }
}
