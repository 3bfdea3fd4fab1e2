package dev.ballast.events.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Tries without end, until the service stops. */
@ApplicationScoped
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private volatile boolean stopping;

    /** On the listener's context, where the session lives: a retry comes back on a timer's. */
    Here onThisContext() {
        var context = Vertx.currentContext();
        if (context == null) {
            throw new IllegalStateException("a batch is consumed outside of a Vert.x context");
        }
        return new Here(context);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private boolean isWorthWaiting(Predicate<Throwable> outage, Throwable fault) {
        return !stopping && outage.test(fault);
    }

    final class Here {

        private final Context context;

        private Here(Context context) {
            this.context = context;
        }

        Executor executor() {
            return command -> {
                if (isHere()) {
                    command.run();
                } else {
                    context.runOnContext(_ -> command.run());
                }
            };
        }

        // A blocking call keeps the context but leaves its thread.
        private boolean isHere() {
            return context.equals(Vertx.currentContext()) && Context.isOnEventLoopThread();
        }

        /** Until it succeeds. */
        <T> Uni<T> whatever(Supplier<Uni<T>> step) {
            return during(_ -> true, step);
        }

        /** Until it succeeds, or fails otherwise. */
        <T> Uni<T> during(Predicate<Throwable> outage, Supplier<Uni<T>> step) {
            // To prepare for retries takes longer than most steps: not before one has failed.
            return attempt(outage, step)
                    .onFailure(fault -> isWorthWaiting(outage, fault))
                    .recoverWithUni(() -> again(outage, step));
        }

        private <T> Uni<T> attempt(Predicate<Throwable> outage, Supplier<Uni<T>> step) {
            return Uni.createFrom()
                    .deferred(step::get)
                    .runSubscriptionOn(executor())
                    .onFailure(outage)
                    .invoke(fault -> LOG.warnf("consuming waits: %s", fault.toString()));
        }

        private <T> Uni<T> again(Predicate<Throwable> outage, Supplier<Uni<T>> step) {
            return Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(FIRST_PAUSE)
                    .chain(() ->
                            attempt(outage, step)
                                    .onFailure(fault -> isWorthWaiting(outage, fault))
                                    .retry()
                                    .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                                    .indefinitely());
        }

        /** One after the other. */
        <T> Uni<Void> each(List<T> items, Function<T, Uni<Void>> step) {
            if (items.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            return Multi.createFrom()
                    .iterable(items)
                    .onItem()
                    .transformToUniAndConcatenate(step::apply)
                    .onItem()
                    .ignoreAsUni();
        }
    }
}
