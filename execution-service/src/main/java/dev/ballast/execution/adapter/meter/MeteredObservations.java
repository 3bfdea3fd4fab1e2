package dev.ballast.execution.adapter.meter;

import dev.ballast.events.log.Facts;
import dev.ballast.execution.application.port.Observations;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.ExecutionEvent;
import dev.ballast.execution.domain.execution.ExecutionEvent.Completed;
import dev.ballast.execution.domain.execution.ExecutionEvent.Denied;
import dev.ballast.execution.domain.execution.ExecutionEvent.Rejected;
import dev.ballast.execution.domain.execution.ExecutionEvent.Submitted;
import dev.ballast.execution.domain.execution.OrderId;
import dev.ballast.execution.domain.execution.Round;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Log lines that name the mode and carry the ids, and the meters of S-18, S-26 and R-90. */
@ApplicationScoped
class MeteredObservations implements Observations {

    private static final Logger LOG = Logger.getLogger("dev.ballast.execution");

    private static final long BETWEEN_WARNINGS = Duration.ofSeconds(1).toMillis();

    private final MeterRegistry meters;
    private final InstantSource clock;
    private final AtomicLong nextWarning = new AtomicLong();

    MeteredObservations(MeterRegistry meters, InstantSource clock) {
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void moved(Round round) {
        identify(round.execution());
        for (var event : round.events()) {
            observe(event);
        }
    }

    @Override
    public void alarmed(Execution execution, OrderId order, String message) {
        identify(execution);
        MDC.put("orderId", order.value());
        meters.counter("ballast.order.alarms", "mode", execution.mode().label()).increment();
        LOG.errorf("%s order %s: %s", execution.mode().label(), order, message);
        MDC.remove("orderId");
    }

    @Override
    public void answered(Execution execution, String venue, Duration latency) {
        timer("ballast.order.latency", execution, venue).record(latency);
    }

    /**
     * While a venue is away each of its orders asks five times a second: one line stands for all.
     */
    @Override
    public void unclear(Execution execution, OrderId order, String why) {
        meters.counter("ballast.venue.unclear", "mode", execution.mode().label()).increment();
        var now = clock.millis();
        var next = nextWarning.get();
        if (now >= next && nextWarning.compareAndSet(next, now + BETWEEN_WARNINGS)) {
            identify(execution);
            LOG.warnf("%s order %s is in doubt: %s", execution.mode().label(), order, why);
        }
    }

    @Override
    public void stalled(String tenant, String execution, String why) {
        MDC.put("tenant", tenant);
        MDC.put("executionId", execution);
        LOG.warnf("execution %s waits: %s", execution, why);
    }

    private void observe(ExecutionEvent event) {
        switch (event) {
            case Submitted submitted -> submitted(submitted);
            case Denied denied -> refused(denied.execution(), "denied", denied.order().id());
            case Rejected rejected ->
                    refused(rejected.execution(), "rejected", rejected.order().id());
            case Completed completed -> completed(completed);
            case ExecutionEvent.Started _,
                    ExecutionEvent.Accepted _,
                    ExecutionEvent.Filled _,
                    ExecutionEvent.Canceled _,
                    ExecutionEvent.Expired _ -> {}
        }
    }

    /** From the price that the decision was made on to the order that came of it. */
    private void submitted(Submitted submitted) {
        var action = submitted.order().action();
        action.priceAsOf()
                .ifPresent(tick ->
                        timer(
                                        "ballast.tick.to.order",
                                        submitted.execution(),
                                        action.instrument().venue().name())
                                .record(Duration.between(tick, submitted.at())));
    }

    private void refused(Execution execution, String how, OrderId order) {
        meters.counter("ballast.orders.refused", "mode", execution.mode().label(), "by", how)
                .increment();
        LOG.warnf("%s order %s was %s", execution.mode().label(), order, how);
    }

    private void completed(Completed completed) {
        var execution = completed.execution();
        var took = Duration.between(execution.startedAt(), completed.at());
        meters.timer(
                        "ballast.execution.time",
                        "mode",
                        execution.mode().label(),
                        "status",
                        execution.status().name())
                .record(took);
        Facts.log(
                LOG,
                "execution_completed",
                Map.of(
                        "mode", execution.mode().label(),
                        "status", execution.status().name(),
                        "actions_count", completed.result().orders(),
                        "orders_filled", completed.result().filled(),
                        "execution_time_ms", took.toMillis(),
                        "user_id", execution.startedBy()));
    }

    private Timer timer(String name, Execution execution, String venue) {
        return Timer.builder(name)
                .tag("mode", execution.mode().label())
                .tag("strategy", execution.strategy())
                .tag("venue", venue)
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    private static void identify(Execution execution) {
        MDC.put("tenant", execution.tenant());
        MDC.put("executionId", execution.id().value());
        MDC.put("planId", execution.plan().value());
        MDC.put("portfolioId", execution.portfolio().value());
        MDC.put("correlationId", execution.run().value());
        MDC.put("mode", execution.mode().label());
    }
}
