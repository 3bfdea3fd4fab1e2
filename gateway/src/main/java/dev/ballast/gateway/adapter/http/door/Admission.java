package dev.ballast.gateway.adapter.http.door;

import dev.ballast.gateway.application.port.RateLimits;
import dev.ballast.gateway.domain.limit.Quota;
import dev.ballast.gateway.domain.limit.Verdict;
import dev.ballast.gateway.domain.signin.Visitor;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.ErrorCode.Kind;
import dev.ballast.http.Mistake;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Lets a caller in as often as the limit allows, and says in each answer how often that is. */
@ApplicationScoped
class Admission {

    private static final ErrorCode LIMITED = new ErrorCode("rate-limited", Kind.LIMIT);

    private final RateLimits limits;
    private final Quota quota;
    private final Counter refused;

    Admission(RateLimits limits, DoorConfig config, MeterRegistry meters) {
        this.limits = limits;
        this.quota = config.quota();
        this.refused = meters.counter("ballast.calls.limited");
    }

    Uni<Void> of(Visitor visitor, HttpServerResponse response) {
        // A key counts for itself: a busy program must not lock its owner out.
        var caller = visitor.tenant() + " " + visitor.name();
        return limits.take(quota, caller, visitor.credential())
                .invoke(verdict -> judge(verdict, response))
                .replaceWithVoid();
    }

    private void judge(Verdict verdict, HttpServerResponse response) {
        RateHeaders.add(response.headers(), verdict);
        if (verdict.revoked()) {
            throw new UnauthorizedException("revoked");
        }
        if (!verdict.allowed()) {
            refused.increment();
            throw new Mistake(LIMITED, "Too many calls.")
                    .retryAfter(Duration.ofMillis(verdict.retryAfter()));
        }
    }
}
