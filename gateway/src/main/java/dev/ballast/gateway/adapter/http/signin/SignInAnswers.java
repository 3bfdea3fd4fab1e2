package dev.ballast.gateway.adapter.http.signin;

import dev.ballast.gateway.application.port.AccessTokens;
import dev.ballast.gateway.application.signin.SignInResult;
import dev.ballast.gateway.application.signin.SignInResult.Limited;
import dev.ballast.gateway.application.signin.SignInResult.Refused;
import dev.ballast.gateway.application.signin.SignInResult.SignedIn;
import dev.ballast.gateway.application.signin.SignInResult.Stolen;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.ErrorCode.Kind;
import dev.ballast.http.Mistake;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.jboss.logging.Logger;

/** What a caller is told of an attempt. */
@ApplicationScoped
class SignInAnswers {

    private static final Logger LOG = Logger.getLogger(SignInAnswers.class);
    private static final ErrorCode REFUSED = new ErrorCode("sign-in-refused", Kind.UNAUTHENTICATED);
    private static final ErrorCode LIMITED = new ErrorCode("sign-in-limited", Kind.LIMIT);

    private final AccessTokens tokens;
    private final InstantSource clock;
    private final MeterRegistry meters;

    SignInAnswers(AccessTokens tokens, InstantSource clock, MeterRegistry meters) {
        this.tokens = tokens;
        this.clock = clock;
        this.meters = meters;
    }

    Response of(SignInResult result, HttpServerRequest call) {
        var outcome = result.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        meters.counter("ballast.sign.ins", "outcome", outcome).increment();
        return switch (result) {
            case SignedIn signedIn -> signedIn(signedIn, call);
            case Refused _ -> throw refused();
            case Stolen stolen -> {
                LOG.warnf(
                        "A refresh token of %s came twice; sign-in %s was ended",
                        stolen.signIn().username(), stolen.signIn().id());
                throw refused();
            }
            case Limited limited ->
                    throw new Mistake(LIMITED, "Too many attempts to sign in.")
                            .retryAfter(Duration.ofMillis(limited.verdict().retryAfter()));
        };
    }

    Response signedOut(HttpServerRequest call) {
        return Response.noContent()
                .header(HttpHeaders.SET_COOKIE, RefreshTokens.noCookie(call))
                .build();
    }

    private Response signedIn(SignedIn signedIn, HttpServerRequest call) {
        var browser = RefreshTokens.isBrowser(call);
        var view =
                new SignedInView(
                        tokens.issue(signedIn.account(), signedIn.signIn()),
                        "Bearer",
                        AccessTokens.LIFE.toSeconds(),
                        signedIn.account().scopes().stream().sorted().toList(),
                        browser ? null : signedIn.refresh().text());
        var answer = Response.ok(view);
        if (browser) {
            var life = Duration.between(clock.instant(), signedIn.signIn().expiresAt());
            answer.header(
                    HttpHeaders.SET_COOKIE, RefreshTokens.cookie(signedIn.refresh(), life, call));
        }
        return answer.build();
    }

    // The same words for an unknown name, a wrong password and a token that is over.
    private static Mistake refused() {
        return new Mistake(REFUSED, "This does not open anything here.");
    }
}
