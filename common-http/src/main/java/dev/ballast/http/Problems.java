package dev.ballast.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** Problem documents from plain routes; resources have {@link ProblemMapper}. */
public final class Problems {

    private Problems() {}

    /** Answers the call, once. */
    public static void answer(RoutingContext context, Mistake mistake) {
        var request = context.request();
        var response = context.response();
        if (response.ended() || response.closed() || response.headWritten()) {
            return;
        }
        var problem = Problem.of(mistake, request.path(), RequestIds.trace(request));
        mistake.retryAfter()
                .ifPresent(wait -> response.putHeader(HttpHeaders.RETRY_AFTER, seconds(wait)));
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Json.encodeToBuffer(problem));
    }

    /** In whole seconds, rounded up: whoever waits that long has waited long enough. */
    static String seconds(Duration wait) {
        return String.valueOf((wait.toMillis() + 999) / 1000);
    }
}
