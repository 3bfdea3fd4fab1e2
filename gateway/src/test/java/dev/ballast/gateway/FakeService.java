package dev.ballast.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** A service that answers what the test tells it to, and remembers what it was asked. */
final class FakeService {

    /** What the service got. */
    record Heard(
            String method, String uri, Map<String, String> headers, long bodyBytes, String body) {}

    /** How it answers. */
    enum Mood {
        ECHO,
        UNAUTHORIZED,
        CREATED,
        SILENT,
        HANG_UP,
        HALF
    }

    private static final int KEPT = 10_000;

    private final Vertx vertx;
    private final int port;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.ECHO;
    private volatile String answer = "{}";
    private @Nullable HttpServer server;

    FakeService(Vertx vertx, int port) {
        this.vertx = vertx;
        this.port = port;
    }

    void start() {
        server =
                join(
                        vertx.createHttpServer()
                                .requestHandler(this::serve)
                                .listen(port, "127.0.0.1"));
    }

    void stop() {
        if (server != null) {
            join(server.close());
            server = null;
        }
    }

    void mood(Mood mood) {
        this.mood = mood;
    }

    void answer(String json) {
        this.answer = json;
    }

    void reset() {
        mood = Mood.ECHO;
        answer = "{}";
        heard.clear();
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    Heard last() {
        return heard.getLast();
    }

    private void serve(HttpServerRequest request) {
        if (mood == Mood.HANG_UP) {
            heard.add(remember(request, 0, ""));
            request.connection().close();
            return;
        }
        var start = Buffer.buffer();
        var count = new long[1];
        request.handler(chunk -> {
            count[0] += chunk.length();
            if (start.length() < KEPT) {
                start.appendBuffer(chunk);
            }
        });
        request.endHandler(_ -> {
            heard.add(remember(request, count[0], start.toString()));
            respond(request);
        });
    }

    private void respond(HttpServerRequest request) {
        var response = request.response().putHeader("Content-Type", "application/json");
        switch (mood) {
            case UNAUTHORIZED -> response.setStatusCode(401).end("{}");
            case CREATED ->
                    response.setStatusCode(201)
                            .putHeader("Location", "http://127.0.0.1:" + port + "/api/v1/made/1")
                            .putHeader("Set-Cookie", "stolen=1")
                            .putHeader("X-Request-Id", "another")
                            .end("{}");
            case SILENT, HANG_UP -> {}
            case HALF -> {
                response.putHeader("Content-Length", "1000").write("{\"half\":");
                vertx.setTimer(50, _ -> request.connection().close());
            }
            case ECHO -> response.end(answer);
        }
    }

    private static Heard remember(HttpServerRequest request, long bytes, String body) {
        var headers = new java.util.TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        request.headers().forEach(header -> headers.put(header.getKey(), header.getValue()));
        return new Heard(request.method().name(), request.uri(), headers, bytes, body);
    }

    static JsonObject claims(Heard heard) {
        var token = heard.headers().getOrDefault("Authorization", "").substring("Bearer ".length());
        return new JsonObject(
                Buffer.buffer(java.util.Base64.getUrlDecoder().decode(token.split("\\.", -1)[1])));
    }

    private static <T> T join(io.vertx.core.Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
