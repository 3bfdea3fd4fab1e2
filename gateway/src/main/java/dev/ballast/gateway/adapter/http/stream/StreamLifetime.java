package dev.ballast.gateway.adapter.http.stream;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What has to be undone when a stream is over. */
final class StreamLifetime {

    private final Vertx vertx;
    private final HttpServerResponse response;
    private final List<Runnable> undo = new ArrayList<>();

    StreamLifetime(Vertx vertx, HttpServerResponse response) {
        this.vertx = vertx;
        this.response = response;
    }

    void onClose(Runnable undoing) {
        undo.add(undoing);
    }

    void every(long millis, Runnable work) {
        var timer = vertx.setPeriodic(millis, _ -> whileOpen(work));
        undo.add(() -> vertx.cancelTimer(timer));
    }

    void after(Duration wait, Runnable work) {
        var timer = vertx.setTimer(Math.max(1, wait.toMillis()), _ -> whileOpen(work));
        undo.add(() -> vertx.cancelTimer(timer));
    }

    void close() {
        undo.forEach(Runnable::run);
        undo.clear();
    }

    private void whileOpen(Runnable work) {
        if (!response.ended() && !response.closed()) {
            work.run();
        }
    }
}
