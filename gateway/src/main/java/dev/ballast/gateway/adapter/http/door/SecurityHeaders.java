package dev.ballast.gateway.adapter.http.door;

import io.vertx.core.MultiMap;

/** What tells a browser to be strict with our answers. */
final class SecurityHeaders {

    private SecurityHeaders() {}

    static void add(MultiMap headers) {
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        // Browsers heed it over TLS only.
        headers.set("Strict-Transport-Security", "max-age=31536000");
    }
}
