package dev.ballast.ingestion.adapter.redis;

import dev.ballast.ingestion.application.port.SnapshotCache;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.redis.datasource.value.ReactiveValueCommands;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** In Redis, under the portfolio's revision: what is older can't be found. */
@ApplicationScoped
class RedisSnapshotCache implements SnapshotCache {

    private static final Logger LOG = Logger.getLogger(RedisSnapshotCache.class);
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final ReactiveValueCommands<String, String> values;
    private final long secondsToLive;
    private final Counter hits;
    private final Counter misses;

    RedisSnapshotCache(
            ReactiveRedisDataSource redis,
            MeterRegistry meters,
            @ConfigProperty(name = "ballast.portfolio.cache-time", defaultValue = "60s")
                    Duration timeToLive) {
        this.values = redis.value(String.class);
        this.secondsToLive = timeToLive.toSeconds();
        this.hits = meters.counter("ballast.cache.requests", "cache", "portfolio", "result", "hit");
        this.misses =
                meters.counter("ballast.cache.requests", "cache", "portfolio", "result", "miss");
    }

    @Override
    public Uni<Optional<String>> get(String tenant, PortfolioId portfolio, long revision) {
        return values.get(key(tenant, portfolio, revision))
                .map(Optional::ofNullable)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .invoke(RedisSnapshotCache::absent)
                .onFailure()
                .recoverWithItem(Optional.empty())
                .invoke(found -> (found.isPresent() ? hits : misses).increment());
    }

    @Override
    public Uni<Void> put(String tenant, PortfolioId portfolio, long revision, String document) {
        return values.setex(key(tenant, portfolio, revision), secondsToLive, document)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .invoke(RedisSnapshotCache::absent)
                .onFailure()
                .recoverWithNull();
    }

    private static void absent(Throwable fault) {
        LOG.debugf("portfolios are read without the cache: %s", fault.toString());
    }

    private static String key(String tenant, PortfolioId portfolio, long revision) {
        return "ingestion:portfolio:" + tenant + ":" + portfolio + ":r" + revision;
    }
}
