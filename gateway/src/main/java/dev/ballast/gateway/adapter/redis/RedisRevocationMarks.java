package dev.ballast.gateway.adapter.redis;

import dev.ballast.gateway.application.port.RevocationMarks;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key for each credential that was taken back, as long as its tokens could live. */
@ApplicationScoped
class RedisRevocationMarks implements RevocationMarks {

    private final ReactiveRedisDataSource redis;
    private final RedisPresence presence;

    RedisRevocationMarks(ReactiveRedisDataSource redis, RedisPresence presence) {
        this.redis = redis;
        this.presence = presence;
    }

    @Override
    public Uni<Void> mark(UUID credential, Duration life) {
        var millis = String.valueOf(Math.max(1, life.toMillis()));
        return presence.ask(
                        () ->
                                redis.execute("SET", key(credential), "1", "PX", millis)
                                        .replaceWith(true),
                        () -> false)
                .replaceWithVoid();
    }

    static String key(@Nullable UUID credential) {
        return "revoked:" + (credential == null ? "none" : credential);
    }
}
