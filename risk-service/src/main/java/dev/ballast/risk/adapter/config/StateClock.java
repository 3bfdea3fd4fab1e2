package dev.ballast.risk.adapter.config;

import dev.ballast.risk.application.publishstate.PublishStateHandler;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Tells the trading states every 5 s; the first time opens the home tenant's desk. */
@ApplicationScoped
class StateClock {

    private static final Logger LOG = Logger.getLogger(StateClock.class);

    private final PublishStateHandler publishState;
    private final DeskConfig config;

    StateClock(PublishStateHandler publishState, DeskConfig config) {
        this.publishState = publishState;
        this.config = config;
    }

    @Scheduled(
            every = "5s",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return publishState
                .handle(config.homeTenant())
                // The next tick tries again; executors that hear nothing refuse to trade.
                .onFailure()
                .invoke(fault -> LOG.warnf("the trading state was not told: %s", fault.toString()))
                .onFailure()
                .recoverWithNull();
    }
}
