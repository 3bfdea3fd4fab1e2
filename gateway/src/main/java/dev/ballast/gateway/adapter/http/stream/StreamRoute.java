package dev.ballast.gateway.adapter.http.stream;

import dev.ballast.gateway.adapter.http.door.Visitors;
import dev.ballast.gateway.application.port.StreamLog.Reach;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.ErrorCode.Kind;
import dev.ballast.http.Mistake;
import dev.ballast.http.Problems;
import dev.ballast.http.Scopes;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * Server-sent events. A page reads them with fetch and not with EventSource, which can't send an
 * Authorization header.
 */
@ApplicationScoped
class StreamRoute {

    private static final Logger LOG = Logger.getLogger(StreamRoute.class);
    private static final ErrorCode STARTING = new ErrorCode("stream-starting", Kind.UNAVAILABLE);
    private static final ErrorCode AWAY = new ErrorCode("stream-away", Kind.UNAVAILABLE);

    private final StreamSource source;
    private final StreamConfig config;
    private final Vertx vertx;

    StreamRoute(StreamSource source, StreamConfig config, Vertx vertx, MeterRegistry meters) {
        this.source = source;
        this.config = config;
        this.vertx = vertx;
        meters.gauge("ballast.stream.listeners", source, StreamSource::listening);
    }

    // After the routes of the contract, which check the query.
    void install(@Observes Router router) {
        router.get("/api/v1/stream").order(1).handler(this::open);
    }

    private void open(RoutingContext context) {
        var visitor = Visitors.of(context);
        if (!visitor.scopes().contains(Scopes.READ)) {
            Problems.answer(
                    context,
                    new Mistake(ErrorCode.SCOPE_MISSING, "This call needs the scope read."));
            return;
        }
        if (!source.isStarted()) {
            unavailable(context, STARTING, "The stream starts.");
            return;
        }
        try {
            var wish = StreamWish.of(context.request());
            var loop = Objects.requireNonNull(Vertx.currentContext(), "no event loop");
            wish.lastSeen()
                    .ifPresentOrElse(
                            seen -> resume(context, wish, loop, seen),
                            () ->
                                    begin(
                                            context,
                                            wish,
                                            loop,
                                            source.newest(visitor.tenant()),
                                            false));
        } catch (Mistake mistake) {
            Problems.answer(context, mistake);
        }
    }

    private void resume(RoutingContext context, StreamWish wish, Context loop, long seen) {
        var _ =
                source.reach(Visitors.of(context).tenant())
                        .subscribe()
                        .with(
                                reach ->
                                        loop.runOnContext(
                                                _ -> resume(context, wish, loop, seen, reach)),
                                failure -> loop.runOnContext(_ -> lost(context, failure)));
    }

    // What came between is gone: the client reads its state afresh and goes on from here.
    private void resume(
            RoutingContext context, StreamWish wish, Context loop, long seen, Reach reach) {
        var covered = reach.covers(seen);
        begin(context, wish, loop, covered ? seen : reach.newest(), !covered);
    }

    private void begin(
            RoutingContext context, StreamWish wish, Context loop, long place, boolean reset) {
        var response = context.response();
        if (response.closed()) {
            return;
        }
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Accel-Buffering", "no");
        var client =
                new StreamClient(
                        vertx,
                        loop,
                        context.request(),
                        source,
                        Visitors.of(context),
                        wish.types(),
                        config);
        // However it ends; a handler of the response's own would hear of the connection alone.
        context.addEndHandler(_ -> client.over());
        client.start(place, reset);
    }

    private static void lost(RoutingContext context, Throwable failure) {
        LOG.warnf("The stream's log can't be read: %s", failure.toString());
        unavailable(context, AWAY, "The stream's log can't be read.");
    }

    private static void unavailable(RoutingContext context, ErrorCode code, String detail) {
        Problems.answer(context, new Mistake(code, detail).retryAfter(Duration.ofSeconds(1)));
    }
}
