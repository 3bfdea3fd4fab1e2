package dev.ballast.local.job;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.ballast.local.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * The public API. A call that could not be answered is made again with the same key, which changes
 * nothing twice, until the patience ends.
 */
public final class Api implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);

    /** Refusals that time mends: too many calls, in flight or not yet known, not reachable. */
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private static final Set<String> PASSING_CONFLICTS =
            Set.of("not-yet-known", "idempotency-key-in-flight");

    private final URI base;
    private final String token;
    private final Duration patience;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /**
     * @param token an access token or API key; empty before there is one
     */
    public Api(URI url, String token, Duration patience) {
        this.base = url.resolve("/api/v1/");
        this.token = token;
        this.patience = patience;
    }

    public Api withToken(String other) {
        return new Api(base, other, patience);
    }

    public Reply get(String path) {
        return call("GET", path, BodyPublishers.noBody(), Map.of());
    }

    /** Creates something once, however often it has to be asked for. */
    public Reply post(String path, Map<String, ?> body) {
        return call(
                "POST",
                path,
                json(body),
                Map.of("Content-Type", "application/json", "Idempotency-Key", key()));
    }

    /** Edits what has this version; {@code *} is any. */
    public Reply edit(String method, String path, Map<String, ?> body, String etag) {
        return call(
                method,
                path,
                json(body),
                Map.of(
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        etag,
                        "Idempotency-Key",
                        key()));
    }

    public Reply postFile(String path, Path file) {
        try {
            return call(
                    "POST",
                    path,
                    BodyPublishers.ofFile(file),
                    Map.of("Content-Type", "text/csv", "Idempotency-Key", key()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private Reply call(
            String method, String path, BodyPublisher body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(LONGEST_CALL);
        request.method(method, body);
        headers.forEach(request::header);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        var call = method + " /api/v1/" + path;
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                var response = client.send(request.build(), BodyHandlers.ofString());
                if (response.statusCode() < 400) {
                    return reply(response);
                }
                var refusal = new Refusal(call, response.statusCode(), parsed(response.body()));
                if (!passes(refusal) || System.nanoTime() > deadline) {
                    throw refusal;
                }
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw new Trouble(
                            "the gateway at "
                                    + base.resolve("/")
                                    + " does not answer ("
                                    + e
                                    + "): look at ./ballast status and ./ballast logs gateway",
                            e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Trouble("interrupted", e);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean passes(Refusal refusal) {
        return PASSING.contains(refusal.status())
                || (refusal.status() == 409 && PASSING_CONFLICTS.contains(refusal.code()));
    }

    private static Reply reply(HttpResponse<String> response) {
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                parsed(response.body()));
    }

    private static JsonNode parsed(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    private static BodyPublisher json(Map<String, ?> body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + body, e);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
