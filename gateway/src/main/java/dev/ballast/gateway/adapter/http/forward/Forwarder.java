package dev.ballast.gateway.adapter.http.forward;

import dev.ballast.gateway.adapter.http.contract.PublicRoute;
import dev.ballast.gateway.adapter.http.door.Visitors;
import dev.ballast.gateway.application.port.ForwardTokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands a call to the service that owns it and its answer back, both as streams. */
@ApplicationScoped
class Forwarder {

    private static final int CONNECTIONS_PER_SERVICE = 64;

    private final HttpClient client;
    private final ForwardConfig config;
    private final ForwardTokens tokens;
    private final MeterRegistry meters;

    Forwarder(Vertx vertx, ForwardConfig config, ForwardTokens tokens, MeterRegistry meters) {
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout((int) config.connectTimeout().toMillis())
                                .setMaxPoolSize(CONNECTIONS_PER_SERVICE)
                                .setMaxWaitQueueSize(1_000));
        this.config = config;
        this.tokens = tokens;
        this.meters = meters;
    }

    void forward(RoutingContext context, PublicRoute route) {
        forward(new Exchange(context, route));
    }

    void forward(Exchange exchange) {
        var context = exchange.context();
        if (announcedLength(context.request()) > longest(exchange)) {
            exchange.tooLong();
            return;
        }
        var sample = Timer.start(meters);
        context.addEndHandler(_ -> stop(sample, exchange));
        // From here on the body waits until the service takes it.
        context.request().pause();
        connect(exchange);
    }

    private void connect(Exchange exchange) {
        var address = config.services().get(exchange.service());
        if (address == null) {
            throw new IllegalStateException("no address for " + exchange.service());
        }
        client.request(
                        new RequestOptions()
                                .setMethod(exchange.incoming().method())
                                .setHost(address.getHost())
                                .setPort(address.getPort())
                                .setURI(exchange.incoming().uri()))
                .onFailure(exchange::failed)
                .onSuccess(request -> send(exchange, request));
    }

    private void send(Exchange exchange, HttpClientRequest request) {
        var incoming = exchange.incoming();
        EndToEndHeaders.request(incoming.headers(), request.headers());
        var token = tokens.token(Visitors.of(exchange.context()), exchange.service());
        request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        request.response()
                .onFailure(failure -> lost(exchange, failure))
                .onSuccess(answer -> receive(exchange, answer));
        request.exceptionHandler(_ -> {}); // response() fails too; without it Vert.x logs an error
        exchange.outgoing().closeHandler(_ -> request.reset());
        exchange.sent();
        if (incoming.isEnded()) {
            sendEnd(request);
            return;
        }
        // True of HTTP/1.1 only; over HTTP/2 a body needs no header.
        var announced = incoming.headers().contains(HttpHeaders.CONTENT_LENGTH);
        var hasBody = announced || incoming.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        request.setChunked(hasBody && !announced);
        incoming.exceptionHandler(_ -> request.reset());
        new BodyPump(incoming, request, longest(exchange))
                .run(() -> abandon(exchange, request), () -> sendEnd(request));
    }

    // Only now the service is in charge: a slow upload is the caller's time, not the service's.
    private void sendEnd(HttpClientRequest request) {
        request.end().onSuccess(_ -> request.idleTimeout(config.idleTimeout().toMillis()));
    }

    // Answer before reset(), which fails response() at once.
    private static void abandon(Exchange exchange, HttpClientRequest request) {
        exchange.tooLong();
        request.reset();
    }

    private void lost(Exchange exchange, Throwable failure) {
        if (exchange.mayRetry()) {
            connect(exchange);
        } else {
            exchange.failed(failure);
        }
    }

    private static void receive(Exchange exchange, HttpClientResponse answer) {
        if (!exchange.begin(answer)) {
            return;
        }
        if (exchange.isToldOn(answer)) {
            answer.body().onFailure(exchange::failed).onSuccess(exchange::tellOn);
            return;
        }
        var outgoing = exchange.outgoing();
        var hasLength = answer.headers().contains(HttpHeaders.CONTENT_LENGTH);
        var status = answer.statusCode();
        outgoing.setChunked(!hasLength && status != 204 && status != 304);
        answer.exceptionHandler(_ -> outgoing.reset()); // half an answer must not look whole
        new BodyPump(answer, outgoing, Long.MAX_VALUE).run(() -> {}, outgoing::end);
    }

    private long longest(Exchange exchange) {
        return exchange.takesFiles() ? config.longestFile() : config.longestCommand();
    }

    private static long announcedLength(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length); // Netty has refused what is no number
    }

    private void stop(Timer.Sample sample, Exchange exchange) {
        sample.stop(
                meters.timer(
                        "ballast.forward",
                        "service",
                        exchange.service(),
                        "status",
                        exchange.outgoing().getStatusCode() / 100 + "xx"));
    }
}
