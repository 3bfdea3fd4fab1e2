package dev.ballast.gateway;

import static dev.ballast.gateway.StreamFixtures.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.gateway.Listener.Heard;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However a stream ends, nothing of it stays behind. */
@QuarkusTest
@Timeout(180)
class LiveStreamEndsTest extends StreamTestCase {

    @BeforeEach
    @AfterEach
    void nobody_listens() {
        awaitListeners(0);
    }

    @Test
    void with_the_listener() {
        try (var listener = new Listener("", ownerKey())) {
            listener.begin();
            awaitListeners(1);
        }
    }

    @Test
    void with_the_credential_while_the_connection_stays() {
        var key = readingKey();
        try (var listener = new Listener("", key.getString("key"))) {
            listener.begin();
            awaitListeners(1);

            owner().delete(KEYS + "/" + key.getString("id")).then().statusCode(204);

            assertThat(listener.hearToTheEnd()).isZero();
            awaitListeners(0);
        }
    }

    @Test
    void for_who_takes_nothing_and_loses_nothing_of_it() throws IOException {
        var place = newest();
        awaitListeners(0);
        long seen;
        try (var socket = listenAndTakeNothing(place, ownerKey())) {
            send("default", runs("x".repeat(20_000), 300));
            awaitWritten(place + 300);
            awaitListeners(0);
            seen = readToTheEnd(socket, place);
        }

        try (var listener = new Listener("?lastEventId=" + seen, ownerKey())) {
            var rest = listener.hear((int) (place + 300 - seen));

            assertThat(seen).isLessThan(place + 300);
            assertThat(rest)
                    .extracting(Heard::id)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(seen + 1, place + 300).boxed().toList());
        }
    }

    @Test
    void with_the_credential_of_who_takes_nothing() throws IOException {
        var place = newest();
        awaitListeners(0);
        var key = readingKey();
        try (var socket = listenAndTakeNothing(place, key.getString("key"))) {
            send("default", runs("y".repeat(20_000), 300));
            awaitWritten(place + 300);

            owner().delete(KEYS + "/" + key.getString("id")).then().statusCode(204);

            awaitListeners(0);
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> isHungUp(socket));
        }
    }

    // What comes after the server has closed is answered with a reset.
    private static boolean isHungUp(Socket socket) {
        try {
            socket.getOutputStream().write('\n');
            return false;
        } catch (IOException hungUp) {
            return true;
        }
    }

    private static JsonObject readingKey() {
        return newKey(ownerKey(), "listens", List.of("read"));
    }

    private Socket listenAndTakeNothing(long place, String credential) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        var head =
                "GET %s?lastEventId=%d HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(STREAM, place, credential);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        awaitListeners(1);
        return socket;
    }

    private static long readToTheEnd(Socket socket, long from) {
        var last = from;
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            var pending = last;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    pending = Long.parseLong(line.substring(4));
                } else if (line.startsWith("data: ") && line.endsWith("}")) {
                    last = pending;
                }
            }
        } catch (IOException e) {
            return last; // cut in the middle of an event, which then does not count as seen
        }
        return last;
    }
}
