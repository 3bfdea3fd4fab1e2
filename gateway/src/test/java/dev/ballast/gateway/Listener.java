package dev.ballast.gateway;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Someone who listens to the live stream. */
final class Listener implements AutoCloseable {

    /** An event; the id alone moves the place and is none. */
    record Heard(long id, String type, String data) {}

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int status;
    private final BufferedReader lines;
    private long place;

    Listener(String query, String credential) {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + RestAssured.port
                                                + "/api/v1/stream"
                                                + query))
                        .header("Authorization", "Bearer " + credential)
                        .build();
        try {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            status = answer.statusCode();
            lines =
                    new BufferedReader(
                            new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return status;
    }

    /** The last id that it saw. */
    long place() {
        return place;
    }

    List<Heard> hear(int count) {
        var heard = new ArrayList<Heard>();
        try {
            while (heard.size() < count) {
                var event = next();
                if (event == null) {
                    throw new IllegalStateException("the stream ended after " + heard.size());
                }
                heard.add(event);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return heard;
    }

    /** Whether it ends, and how many events came before. */
    int hearToTheEnd() {
        var count = 0;
        try {
            while (next() != null) {
                count++;
            }
        } catch (IOException e) {
            return count;
        }
        return count;
    }

    /** The first line that says where the stream stands. */
    long begin() {
        try {
            var line = lines.readLine();
            place = Long.parseLong(line.substring("id: ".length()));
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @org.jspecify.annotations.Nullable Heard next() throws IOException {
        var type = "";
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("id: ")) {
                place = Long.parseLong(line.substring(4));
            } else if (line.startsWith("event: ")) {
                type = line.substring(7);
            } else if (line.startsWith("data: ")) {
                return new Heard(place, type, line.substring(6));
            }
        }
        return null;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
