package dev.ballast.events.listen;

import static java.util.Objects.requireNonNull;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Has a backlog taken, one batch after the other, each on a Vert.x context of its own. */
final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final long PAUSE_MILLIS = 1_000;

    private final Vertx vertx;
    private final Context root;
    private final Backlog backlog;
    private final Function<List<ConsumerRecord<String, byte[]>>, Uni<Void>> take;
    private final Runnable room;
    private volatile boolean stopping;

    /**
     * @param room run whenever a batch has left the backlog
     */
    Worker(
            Vertx vertx,
            Backlog backlog,
            Function<List<ConsumerRecord<String, byte[]>>, Uni<Void>> take,
            Runnable room) {
        this.vertx = vertx;
        this.root = vertx.getOrCreateContext();
        this.backlog = backlog;
        this.take = take;
        this.room = room;
    }

    /** Begins the next batch unless one is being taken; that goes on by itself. */
    void go() {
        if (!stopping) {
            var batch = backlog.next();
            if (!batch.isEmpty()) {
                begin(batch);
            }
        }
    }

    /** No further batch begins. */
    void stop() {
        stopping = true;
    }

    private void begin(List<ConsumerRecord<String, byte[]>> batch) {
        var own = requireNonNull(VertxContext.createNewDuplicatedContext(root));
        VertxContextSafetyToggle.setContextSafe(own, true);
        own.runOnContext(_ -> {
            var _ =
                    take.apply(batch)
                            .subscribe()
                            .with(_ -> finish(batch), fault -> again(batch, fault));
        });
    }

    private void finish(List<ConsumerRecord<String, byte[]>> batch) {
        backlog.finish(batch);
        go();
        room.run();
    }

    // Whoever takes it is patient by itself: that it gives up while nothing stops is a bug of ours.
    private void again(List<ConsumerRecord<String, byte[]>> batch, Throwable fault) {
        if (stopping) {
            backlog.giveUp();
        } else {
            LOG.errorf(fault, "a batch of %d records is taken once more", batch.size());
            vertx.setTimer(PAUSE_MILLIS, _ -> begin(batch));
        }
    }
}
