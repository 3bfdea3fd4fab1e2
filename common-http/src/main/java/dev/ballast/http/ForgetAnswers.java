package dev.ballast.http;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Deletes answers a day old, of all tenants. */
@ApplicationScoped
class ForgetAnswers {

    private static final Logger LOG = Logger.getLogger(ForgetAnswers.class);

    private final Pool pool;

    ForgetAnswers(Pool pool) {
        this.pool = pool;
    }

    @Scheduled(every = "1h", delayed = "5m")
    Uni<Void> forget() {
        return pool.query("select forget_idempotency()")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0))
                .chain(gone -> gone > 0 ? forget() : Uni.createFrom().voidItem())
                .onFailure()
                .invoke(failure -> LOG.warnf("Old answers stay for now: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }
}
