package dev.ballast.gateway.adapter.http.signin;

import dev.ballast.gateway.domain.signin.Secret;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where a refresh token comes from, and where it goes. */
final class RefreshTokens {

    private static final String COOKIE = "ballast_refresh";
    private static final String PATH = "/api/v1/auth";
    private static final int LONGEST = 200;

    private RefreshTokens() {}

    static Secret of(@Nullable RefreshRequest request, HttpServerRequest call) {
        var given = request == null ? null : request.refreshToken();
        if (given == null) {
            var cookie = call.getCookie(COOKIE);
            given = cookie == null ? null : cookie.getValue();
        }
        if (given == null || given.isEmpty() || given.length() > LONGEST) {
            throw new Mistake(
                    ErrorCode.BROKEN_RULE,
                    "There is no refresh token.",
                    Fault.at("/refreshToken", "it is missing", "send the one that you were given"));
        }
        return new Secret(given);
    }

    /** Browsers say so with every call; a program has nowhere to keep a cookie. */
    static boolean isBrowser(HttpServerRequest call) {
        return call.getHeader("Sec-Fetch-Site") != null || call.getHeader("Origin") != null;
    }

    static String cookie(Secret token, Duration life, HttpServerRequest call) {
        return cookie(token.text(), life, call);
    }

    static String noCookie(HttpServerRequest call) {
        return cookie("", Duration.ZERO, call);
    }

    private static String cookie(String value, Duration life, HttpServerRequest call) {
        return Cookie.cookie(COOKIE, value)
                .setHttpOnly(true)
                .setSecure(!isLoopback(call))
                .setSameSite(CookieSameSite.STRICT)
                .setPath(PATH)
                .setMaxAge(life.toSeconds())
                .encode();
    }

    // On the own machine there is no TLS, and some browsers then drop a Secure cookie.
    private static boolean isLoopback(HttpServerRequest call) {
        var host = call.authority();
        return host != null
                && (host.host().equals("127.0.0.1")
                        || host.host().equals("localhost")
                        || host.host().equals("[::1]"));
    }
}
