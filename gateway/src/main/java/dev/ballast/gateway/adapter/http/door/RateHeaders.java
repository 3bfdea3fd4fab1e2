package dev.ballast.gateway.adapter.http.door;

import dev.ballast.gateway.domain.limit.Verdict;
import io.vertx.core.MultiMap;

/** The fields of draft-ietf-httpapi-ratelimit-headers. */
public final class RateHeaders {

    private RateHeaders() {}

    public static void add(MultiMap headers, Verdict verdict) {
        var quota = verdict.quota();
        headers.set(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d"
                        .formatted(quota.name(), quota.burst(), seconds(quota.windowMillis())));
        headers.set(
                "RateLimit",
                "\"%s\";r=%d;t=%d"
                        .formatted(
                                quota.name(), verdict.remaining(), seconds(verdict.fullAfter())));
    }

    private static long seconds(long milliseconds) {
        return (milliseconds + 999) / 1000;
    }
}
