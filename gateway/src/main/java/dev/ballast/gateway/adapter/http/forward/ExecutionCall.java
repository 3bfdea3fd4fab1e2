package dev.ballast.gateway.adapter.http.forward;

import dev.ballast.gateway.application.port.ForwardTokens;
import dev.ballast.gateway.domain.signin.Visitor;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** The one internal call of the gateway. Saying it twice changes nothing, so it may be repeated. */
@ApplicationScoped
class ExecutionCall {

    private static final String SERVICE = "execution";
    private static final String PATH = "/internal/v1/trading-state";
    private static final int CONNECT_MILLIS = 700;
    private static final int ANSWER_MILLIS = 2_000;
    private static final int TIMES = 2;

    private final HttpClient client;
    private final ForwardConfig config;
    private final ForwardTokens tokens;

    ExecutionCall(Vertx vertx, ForwardConfig config, ForwardTokens tokens) {
        this.client =
                vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS));
        this.config = config;
        this.tokens = tokens;
    }

    Future<Void> tell(Visitor visitor, Buffer state) {
        return tell(visitor, state, TIMES);
    }

    private Future<Void> tell(Visitor visitor, Buffer state, int left) {
        return once(visitor, state)
                .recover(failure ->
                        left > 1 ? tell(visitor, state, left - 1) : Future.failedFuture(failure));
    }

    private Future<Void> once(Visitor visitor, Buffer state) {
        var address = Objects.requireNonNull(config.services().get(SERVICE), SERVICE);
        var options =
                new RequestOptions()
                        .setMethod(HttpMethod.PUT)
                        .setHost(address.getHost())
                        .setPort(address.getPort())
                        .setURI(PATH)
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .putHeader(
                                HttpHeaders.AUTHORIZATION,
                                "Bearer " + tokens.token(visitor, SERVICE));
        return client.request(options)
                .compose(request -> answered(request, state))
                .compose(ExecutionCall::judged);
    }

    private static Future<HttpClientResponse> answered(HttpClientRequest request, Buffer state) {
        request.idleTimeout(ANSWER_MILLIS);
        return request.send(state);
    }

    private static Future<Void> judged(HttpClientResponse answer) {
        return answer.statusCode() / 100 == 2
                ? answer.end()
                : Future.failedFuture("execution answered " + answer.statusCode());
    }
}
