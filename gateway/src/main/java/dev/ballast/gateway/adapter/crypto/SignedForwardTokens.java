package dev.ballast.gateway.adapter.crypto;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.ballast.gateway.application.port.ForwardTokens;
import dev.ballast.gateway.domain.signin.Visitor;
import dev.ballast.http.Caller;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;

/** 60 s long and reused for 30 s, so that each has at least 30 s to live. */
@ApplicationScoped
class SignedForwardTokens implements ForwardTokens {

    private static final int LIFE_SECONDS = 60;
    private static final Duration REUSE = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    private record Key(String tenant, String name, Set<String> scopes, String service) {}

    private final SigningKey key;
    private final LoadingCache<Key, String> tokens =
            Caffeine.newBuilder()
                    .expireAfterWrite(REUSE)
                    .maximumSize(MOST)
                    .recordStats()
                    .build(this::mint);

    SignedForwardTokens(SigningKey key, MeterRegistry meters) {
        this.key = key;
        CaffeineCacheMetrics.monitor(meters, tokens, "forward-tokens");
    }

    @Override
    public String token(Visitor visitor, String service) {
        return tokens.get(new Key(visitor.tenant(), visitor.name(), visitor.scopes(), service));
    }

    private String mint(Key of) {
        return key.sign(
                Jwt.upn(of.name())
                        .subject(of.name())
                        .groups(of.scopes())
                        .claim(Caller.TENANT, of.tenant())
                        .audience(of.service())
                        .expiresIn(LIFE_SECONDS));
    }
}
