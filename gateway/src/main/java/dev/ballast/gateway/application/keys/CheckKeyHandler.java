package dev.ballast.gateway.application.keys;

import dev.ballast.gateway.application.port.ApiKeys;
import dev.ballast.gateway.domain.signin.ApiKey;
import dev.ballast.gateway.domain.signin.Secret;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Finds the key that a secret opens, if it is still good. */
@ApplicationScoped
public class CheckKeyHandler {

    /** Its last use is noted to this precision: a write for each call would be too many. */
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final ApiKeys keys;
    private final InstantSource clock;

    CheckKeyHandler(ApiKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    public Uni<Optional<ApiKey>> handle(Secret secret) {
        var now = clock.instant();
        return keys.byHash(secret.hash())
                .map(found -> found.filter(key -> key.isGood(now)))
                .call(found ->
                        found.filter(key -> isStale(key, now))
                                .map(key -> keys.used(key, now))
                                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static boolean isStale(ApiKey key, Instant now) {
        var last = key.lastUsedAt();
        return last == null || last.plus(PRECISION).isBefore(now);
    }
}
