package dev.ballast.gateway.adapter.postgres;

import dev.ballast.gateway.application.revocation.KnownRevocations;
import dev.ballast.gateway.application.stream.LiveStream;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** What is done again and again: reading what other replicas wrote, and forgetting. */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    private final Pool pool;
    private final KnownRevocations revocations;
    private final LiveStream live;

    Housekeeping(Pool pool, KnownRevocations revocations, LiveStream live) {
        this.pool = pool;
        this.revocations = revocations;
        this.live = live;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> readRevocations() {
        return orLater("Revocations of other replicas", revocations.reload());
    }

    /** This replica's own events wake the stream at once; this is for those of the others. */
    @Scheduled(every = "1s")
    void follow() {
        live.wake();
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forgetEvents() {
        return orLater("Old stream events", allOf("select forget_stream_events()"));
    }

    @Scheduled(every = "24h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forgetSignIns() {
        var ended = allOf("select forget_sign_ins()");
        var over = pool.query("delete from revocation where until < now()").execute();
        return orLater("Ended sign-ins", ended.chain(() -> over).replaceWithVoid());
    }

    // In batches: each call deletes so many.
    private Uni<Void> allOf(String call) {
        return pool.query(call)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0))
                .chain(gone -> gone > 0 ? allOf(call) : Uni.createFrom().voidItem());
    }

    private static Uni<Void> orLater(String what, Uni<Void> work) {
        return work.onFailure()
                .invoke(failure -> LOG.warnf("%s have to wait: %s", what, failure.toString()))
                .onFailure()
                .recoverWithNull();
    }
}
