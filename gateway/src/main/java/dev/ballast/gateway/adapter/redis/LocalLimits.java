package dev.ballast.gateway.adapter.redis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ballast.gateway.domain.limit.Arrivals;
import dev.ballast.gateway.domain.limit.Quota;
import dev.ballast.gateway.domain.limit.Verdict;
import java.time.Duration;

/** What limits while Redis is away. Each replica then gives the whole quota. */
final class LocalLimits {

    private static final int MOST = 100_000;

    private final Cache<String, Long> arrivals =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofMinutes(2)).build();

    synchronized Verdict take(Quota quota, String caller, long now) {
        var known = arrivals.getIfPresent(caller);
        var step = Arrivals.take(quota, known == null ? 0 : known, now);
        arrivals.put(caller, step.arrival());
        return step.verdict();
    }
}
