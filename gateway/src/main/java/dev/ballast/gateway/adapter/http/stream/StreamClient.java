package dev.ballast.gateway.adapter.http.stream;

import dev.ballast.gateway.domain.signin.Visitor;
import dev.ballast.gateway.domain.stream.StreamEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * One listener: its place in the log, and the socket's bounded queue. All of it runs on the
 * connection's event loop.
 */
final class StreamClient {

    private static final Logger LOG = Logger.getLogger(StreamClient.class);
    private static final int QUEUE_BYTES = 64 * 1024;
    private static final long REVOCATION_MILLIS = 1_000;

    private final Vertx vertx;
    private final Context loop;
    private final StreamSocket socket;
    private final HttpServerResponse response;
    private final StreamLifetime lifetime;
    private final StreamSource source;
    private final Visitor visitor;
    private final Set<String> types;
    private final StreamConfig config;
    private long place;
    private boolean busy;

    StreamClient(
            Vertx vertx,
            Context loop,
            HttpServerRequest request,
            StreamSource source,
            Visitor visitor,
            Set<String> types,
            StreamConfig config) {
        this.vertx = vertx;
        this.loop = loop;
        this.socket = new StreamSocket(request.connection());
        this.response = request.response().setWriteQueueMaxSize(QUEUE_BYTES);
        this.lifetime = new StreamLifetime(vertx, response);
        this.source = source;
        this.visitor = visitor;
        this.types = types;
        this.config = config;
    }

    /** Everything after a place, from now on, until the credential ends. */
    void start(long from, boolean reset) {
        place = from;
        socket.narrow();
        lifetime.onClose(source.listen(visitor.tenant(), () -> loop.runOnContext(_ -> pump())));
        lifetime.every(config.heartbeat().toMillis(), this::beat);
        lifetime.every(REVOCATION_MILLIS, this::checkRevocation);
        source.left(visitor).ifPresent(left -> lifetime.after(left, this::end));
        // The head goes out at once, so that the client knows that it is in, and where.
        send(reset ? "id: %d\nevent: reset\ndata: {}\n\n".formatted(place) : here());
        pump();
    }

    /** To be called when the response has ended or the connection is gone. */
    void over() {
        lifetime.close();
    }

    // An id without data: it moves the place to resume from and is no event.
    private String here() {
        return "id: %d\n\n".formatted(place);
    }

    private void beat() {
        if (!busy) {
            send(here());
        }
    }

    private void checkRevocation() {
        if (source.isRevoked(visitor)) {
            end();
        }
    }

    /** The connection stays for other calls, if what waits is taken. */
    private void end() {
        var deadline = vertx.setTimer(config.patience().toMillis(), _ -> socket.cut());
        response.end().onComplete(_ -> vertx.cancelTimer(deadline));
    }

    private void pump() {
        while (!busy && !isOver()) {
            if (!source.isInMemory(visitor.tenant(), place)) {
                readLog();
                return;
            }
            var events = source.fromMemory(visitor.tenant(), place);
            if (events.isEmpty()) {
                return;
            }
            write(events);
        }
    }

    private void readLog() {
        busy = true;
        var _ =
                source.fromLog(visitor.tenant(), place)
                        .subscribe()
                        .with(
                                events -> loop.runOnContext(_ -> heardLog(events)),
                                failure -> loop.runOnContext(_ -> lostLog(failure)));
    }

    private void heardLog(List<StreamEvent> events) {
        busy = false;
        if (isOver()) {
            return;
        }
        if (events.isEmpty()) {
            // Memory begins later than the place, and between there is nothing any more.
            cutOff("the log ends before what it missed");
            return;
        }
        write(events);
        pump();
    }

    private void lostLog(Throwable failure) {
        if (!isOver()) {
            cutOff("the log can't be read: " + failure);
        }
    }

    private void write(List<StreamEvent> events) {
        for (var event : events) {
            place = event.sequence();
            if (types.isEmpty() || types.contains(event.type())) {
                send(
                        "id: %d\nevent: %s\ndata: %s\n\n"
                                .formatted(place, event.type(), event.body()));
            }
            if (busy) {
                return;
            }
        }
    }

    private void send(String text) {
        response.write(text);
        if (response.writeQueueFull()) {
            waitForDrain();
        }
    }

    private void waitForDrain() {
        busy = true;
        var deadline =
                vertx.setTimer(config.patience().toMillis(), _ -> cutOff("it takes too little"));
        response.drainHandler(_ -> {
            vertx.cancelTimer(deadline);
            busy = false;
            pump();
        });
    }

    /** It comes back with the last id that it saw. */
    private void cutOff(String why) {
        if (!isOver()) {
            LOG.infof("A listener is cut off at event %s: %s", place, why);
            socket.cut();
        }
    }

    private boolean isOver() {
        return response.ended() || response.closed();
    }
}
