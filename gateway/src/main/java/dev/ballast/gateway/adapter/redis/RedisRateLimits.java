package dev.ballast.gateway.adapter.redis;

import dev.ballast.gateway.application.port.RateLimits;
import dev.ballast.gateway.domain.limit.Quota;
import dev.ballast.gateway.domain.limit.Verdict;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Limits a caller over all replicas, and by itself while Redis is away. */
@ApplicationScoped
class RedisRateLimits implements RateLimits {

    private final ReactiveRedisDataSource redis;
    private final RedisPresence presence;
    private final InstantSource clock;
    private final LocalLimits local = new LocalLimits();
    private final String script = LimitScript.read();

    RedisRateLimits(ReactiveRedisDataSource redis, RedisPresence presence, InstantSource clock) {
        this.redis = redis;
        this.presence = presence;
        this.clock = clock;
    }

    @Override
    public Uni<Verdict> take(Quota quota, String caller, @Nullable UUID credential) {
        return presence.ask(
                () -> shared(quota, caller, credential),
                () -> local.take(quota, caller, clock.millis()));
    }

    // The script is 1 kB: EVAL sends it each time and needs no care for a Redis that forgot it.
    private Uni<Verdict> shared(Quota quota, String caller, @Nullable UUID credential) {
        return redis.execute(
                        "EVAL",
                        script,
                        "2",
                        "limit:" + caller,
                        RedisRevocationMarks.key(credential),
                        String.valueOf(quota.gapMillis()),
                        String.valueOf(quota.burst()))
                .map(reply -> heard(quota, reply));
    }

    private static Verdict heard(Quota quota, Response reply) {
        return new Verdict(
                quota,
                reply.get(0).toLong() == 1,
                reply.get(1).toLong(),
                reply.get(2).toLong(),
                reply.get(3).toLong(),
                reply.get(4).toLong() == 1);
    }
}
