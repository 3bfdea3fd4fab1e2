package dev.ballast.gateway.adapter.postgres;

import dev.ballast.gateway.application.port.RevocationStore;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The table revocation. */
@ApplicationScoped
class PostgresRevocations implements RevocationStore {

    private final Pool pool;

    PostgresRevocations(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> save(UUID credential, Instant until) {
        return pool.preparedQuery(
                        """
                        insert into revocation (credential, until) values ($1, $2)
                        on conflict (credential) do update
                        set until = greatest(revocation.until, excluded.until)\
                        """)
                .execute(Tuple.of(credential, Rows.utc(until)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<UUID, Instant>> live(Instant now) {
        return pool.preparedQuery("select credential, until from revocation where until > $1")
                .execute(Tuple.of(Rows.utc(now)))
                .map(rows -> {
                    var live = new HashMap<UUID, Instant>();
                    rows.forEach(
                            row -> live.put(row.getUUID("credential"), Rows.time(row, "until")));
                    return Map.copyOf(live);
                });
    }
}
