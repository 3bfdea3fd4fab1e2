package dev.ballast.gateway.adapter.http.stream;

import dev.ballast.gateway.domain.signin.Visitor;
import dev.ballast.gateway.domain.stream.StreamEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
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
    private final HttpServerResponse response;
    private final StreamSource source;
    private final Visitor visitor;
    private final Set<String> types;
    private final StreamConfig config;
    private long place;
    private boolean busy;

    StreamClient(
            Vertx vertx,
            Context loop,
            HttpServerResponse response,
            StreamSource source,
            Visitor visitor,
            Set<String> types,
            StreamConfig config) {
        this.vertx = vertx;
        this.loop = loop;
        this.response = response.setWriteQueueMaxSize(QUEUE_BYTES);
        this.source = source;
        this.visitor = visitor;
        this.types = types;
        this.config = config;
    }

    /** Everything after a place, from now on, until the credential ends. */
    void start(long from, boolean reset) {
        place = from;
        var lifetime = new StreamLifetime(vertx, response);
        lifetime.onClose(source.listen(visitor.tenant(), () -> loop.runOnContext(_ -> pump())));
        lifetime.every(config.heartbeat().toMillis(), this::beat);
        lifetime.every(REVOCATION_MILLIS, this::checkRevocation);
        source.left(visitor).ifPresent(left -> lifetime.after(left, response::end));
        response.closeHandler(_ -> lifetime.close());
        // The head goes out at once, so that the client knows that it is in, and where.
        response.write(reset ? "id: %d\nevent: reset\ndata: {}\n\n".formatted(place) : here());
        pump();
    }

    // An id without data: it moves the place to resume from and is no event.
    private String here() {
        return "id: %d\n\n".formatted(place);
    }

    private void beat() {
        if (!busy) {
            response.write(here());
        }
    }

    private void checkRevocation() {
        if (source.isRevoked(visitor)) {
            response.end();
        }
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
            if (types.isEmpty() || types.contains(event.type())) {
                response.write(
                        "id: %d\nevent: %s\ndata: %s\n\n"
                                .formatted(event.sequence(), event.type(), event.body()));
            }
            place = event.sequence();
            if (response.writeQueueFull()) {
                waitForDrain();
                return;
            }
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
            response.reset();
        }
    }

    private boolean isOver() {
        return response.ended() || response.closed();
    }
}
