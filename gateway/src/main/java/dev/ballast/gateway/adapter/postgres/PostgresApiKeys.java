package dev.ballast.gateway.adapter.postgres;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ballast.gateway.application.port.ApiKeys;
import dev.ballast.gateway.domain.signin.ApiKey;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table api_key. */
@ApplicationScoped
class PostgresApiKeys implements ApiKeys {

    /** Another replica's revocation is seen after this long even if nothing else tells of it. */
    private static final Duration FRESH = Duration.ofSeconds(4);

    private static final int MOST = 10_000;

    private static final String COLUMNS =
            """
            select tenant, id, name, hash, scopes, created_by, created_at, expires_at,
                last_used_at, revoked_at\
            """;

    private final TenantTransactions transactions;
    private final HomeTenant home;
    private final Cache<String, Optional<ApiKey>> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).recordStats().build();

    PostgresApiKeys(TenantTransactions transactions, HomeTenant home, MeterRegistry meters) {
        this.transactions = transactions;
        this.home = home;
        CaffeineCacheMetrics.monitor(meters, known, "api-keys");
    }

    @Override
    public Uni<Void> add(ApiKey key) {
        return Panache.getSession().chain(session -> session.persist(new ApiKeyRow(key)));
    }

    @Override
    public Uni<List<ApiKey>> list(String tenant, @Nullable UUID after, int most) {
        var place = after == null ? new UUID(0, 0) : after;
        return transactions
                .within(
                        tenant,
                        connection ->
                                connection
                                        .preparedQuery(
                                                COLUMNS
                                                        + " from api_key where id > $1"
                                                        + " order by id limit $2")
                                        .execute(Tuple.of(place, most)))
                .map(rows -> Rows.all(rows, PostgresApiKeys::key));
    }

    @Override
    public Uni<Optional<ApiKey>> byHash(String hash) {
        var cached = known.getIfPresent(hash);
        return cached != null
                ? Uni.createFrom().item(cached)
                : transactions
                        .within(
                                home.name(),
                                connection ->
                                        connection
                                                .preparedQuery(
                                                        COLUMNS + " from api_key where hash = $1")
                                                .execute(Tuple.of(hash)))
                        .map(rows -> Rows.all(rows, PostgresApiKeys::key).stream().findFirst())
                        .invoke(found -> known.put(hash, found));
    }

    @Override
    public Uni<Boolean> revoke(String tenant, UUID id, Instant at) {
        return transactions
                .within(
                        tenant,
                        connection ->
                                connection
                                        .preparedQuery(
                                                """
                                                update api_key
                                                set revoked_at = coalesce(revoked_at, $2),
                                                    version = version + 1
                                                where id = $1\
                                                """)
                                        .execute(Tuple.of(id, Rows.utc(at))))
                .map(rows -> rows.rowCount() == 1)
                .invoke(_ -> known.invalidateAll());
    }

    @Override
    public Uni<Void> used(ApiKey key, Instant at) {
        return transactions.within(
                key.tenant(),
                connection ->
                        connection
                                .preparedQuery(
                                        """
                                        update api_key set last_used_at = $2
                                        where id = $1
                                          and (last_used_at is null or last_used_at < $2)\
                                        """)
                                .execute(Tuple.of(key.id(), Rows.utc(at)))
                                .invoke(() -> known.invalidate(key.hash()))
                                .replaceWithVoid());
    }

    private static ApiKey key(Row row) {
        return new ApiKey(
                row.getString("tenant"),
                row.getUUID("id"),
                row.getString("name"),
                row.getString("hash"),
                Rows.set(row, "scopes"),
                row.getString("created_by"),
                Rows.time(row, "created_at"),
                Rows.timeOrNull(row, "expires_at"),
                Rows.timeOrNull(row, "last_used_at"),
                Rows.timeOrNull(row, "revoked_at"));
    }
}
