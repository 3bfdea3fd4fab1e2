package dev.ballast.delivery;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Trades until each portfolio has had all of its trades, over restarts and outages. */
@ApplicationScoped
class DeskWork {

    private static final Logger LOG = Logger.getLogger(DeskWork.class);

    private final Desk desk;
    private final SampleConfig config;

    DeskWork(Desk desk, SampleConfig config) {
        this.desk = desk;
        this.config = config;
    }

    @Scheduled(
            every = "1s",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> work() {
        if (config.role() != SampleConfig.Role.DESK) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createBy()
                .repeating()
                .uni(() -> round())
                .whilst(traded -> traded)
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(fault -> LOG.warnf("the desk waits: %s", fault.toString()))
                .onFailure()
                .recoverWithNull();
    }

    /** The next trade of every portfolio; whether there was any. */
    private Uni<Boolean> round() {
        return Multi.createFrom()
                .items(() -> config.tenants().stream())
                .onItem()
                .transformToUniAndConcatenate(this::tradeAll)
                .collect()
                .asList()
                .map(traded -> traded.contains(true));
    }

    private Uni<Boolean> tradeAll(String tenant) {
        return Multi.createFrom()
                .range(0, config.portfolios())
                .onItem()
                .transformToUniAndConcatenate(
                        portfolio -> desk.trade(tenant, tenant + "-" + portfolio, config.trades()))
                .collect()
                .asList()
                .map(traded -> traded.contains(true));
    }
}
