package dev.ballast.gateway.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** A short transaction of one tenant, for what is no part of a unit of work with events. */
@ApplicationScoped
class TenantTransactions {

    private final Pool pool;

    TenantTransactions(Pool pool) {
        this.pool = pool;
    }

    <T> Uni<T> within(String tenant, Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(connection ->
                connection
                        .preparedQuery("select set_config('ballast.tenant', $1, true)")
                        .execute(Tuple.of(tenant))
                        .chain(() -> work.apply(connection)));
    }
}
