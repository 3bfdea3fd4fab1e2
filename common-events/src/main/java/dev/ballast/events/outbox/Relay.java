package dev.ballast.events.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds, in order, at least once. One relay of all replicas works at a time:
 * the one that holds the lock.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LOCK_TAKEN_PAUSE = Duration.ofMillis(10);
    private static final Duration PARTIAL_BATCH_PAUSE = Duration.ofMillis(2);
    private static final Duration FAULT_PAUSE = Duration.ofMillis(500);
    // A connection over a cut network never answers.
    private static final Duration NO_ANSWER = RelayBatch.LOCK_TIMEOUT.multipliedBy(2);

    private final RelayBatch batch;

    /** Zero while the relay rests; else how often it was woken since it began. */
    private final AtomicInteger wakes = new AtomicInteger();

    private volatile boolean stopping;

    Relay(RelayBatch batch) {
        this.batch = batch;
    }

    /** Called after a commit. Cheap: while the relay works, it only makes it look once more. */
    public void wake() {
        if (wakes.getAndIncrement() == 0) {
            // Not on the caller's context: what is relayed is not part of its trace.
            drainNow();
        }
    }

    /** For what another replica left when it died. */
    @Scheduled(every = "1s", delayed = "1s")
    void tick() {
        wake();
    }

    private void drain() {
        if (stopping) {
            return;
        }
        var seen = wakes.get();
        var _ =
                Uni.createFrom()
                        .deferred(batch::send)
                        .ifNoItem()
                        .after(NO_ANSWER)
                        .fail()
                        .subscribe()
                        .with(outcome -> proceed(outcome, seen), this::pause);
    }

    private void pause(Throwable fault) {
        LOG.warnf("events wait in the outbox: %s", fault.toString());
        drainAfter(FAULT_PAUSE);
    }

    private void proceed(RelayBatch.Outcome outcome, int seen) {
        switch (outcome) {
            case FULL -> drainNow();
            case PARTIAL -> drainAfter(PARTIAL_BATCH_PAUSE);
            case LOCK_TAKEN -> drainAfter(LOCK_TAKEN_PAUSE);
            case EMPTY -> {
                // Woken while it looked: that commit may not have been visible yet.
                if (!wakes.compareAndSet(seen, 0)) {
                    drainNow();
                }
            }
        }
    }

    // A timer takes no delay of nought.
    private void drainNow() {
        Infrastructure.getDefaultWorkerPool().execute(this::drain);
    }

    private void drainAfter(Duration pause) {
        var _ =
                Infrastructure.getDefaultWorkerPool()
                        .schedule(this::drain, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }
}
