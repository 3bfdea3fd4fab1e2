package dev.ballast.local.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ballast.local.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {
    private final Queue<Answer> answers = new ArrayDeque<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Api api;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/api/v1/", this::answer);
        server.start();
        api = new Api(url(), "key", Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        api.close();
        server.stop(0);
    }

    @Test
    void a_call_that_could_not_be_answered_is_made_again_with_the_same_key() {
        answers.add(new Answer(503, "{\"code\":\"unreachable\"}"));
        answers.add(new Answer(504, "{\"code\":\"outcome-unknown\"}"));
        answers.add(new Answer(409, "{\"code\":\"not-yet-known\"}"));
        answers.add(new Answer(201, "{\"id\":\"7\"}"));

        var reply = api.post("plans", Map.of("portfolioId", "1"));

        assertThat(reply.text("id")).isEqualTo("7");
        assertThat(calls).hasSize(4).containsOnly("POST /api/v1/plans Bearer key");
        assertThat(keys).hasSize(4).doesNotContainNull().containsOnly(keys.getFirst());
    }

    @Test
    void two_calls_have_two_keys() {
        answers.add(new Answer(201, "{}"));
        answers.add(new Answer(201, "{}"));

        api.post("plans", Map.of());
        api.post("plans", Map.of());

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void a_refusal_says_what_was_wrong_where_and_how_to_mend_it() {
        answers.add(
                new Answer(
                        422,
                        """
                        {"title": "Invalid", "status": 422, "code": "weights-sum", "detail": "weights are wrong",
                         "errors": [{"pointer": "/weights", "message": "they sum to 0.999", "fix": "add 0.001"}]}
                        """));

        assertThatThrownBy(() -> api.post("plans", Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "POST /api/v1/plans was refused (422): weights are wrong\n"
                                + "  /weights: they sum to 0.999 (add 0.001)");
        assertThat(calls).hasSize(1);
    }

    @Test
    void a_gateway_that_is_not_there_is_said_with_where_to_look() {
        server.stop(0);
        var impatient = new Api(url(), "key", Duration.ZERO);

        assertThatThrownBy(() -> impatient.get("plans"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("does not answer")
                .hasMessageContaining("./ballast status");
        impatient.close();
    }

    private URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange call) throws IOException {
        keys.add(call.getRequestHeaders().getFirst("Idempotency-Key"));
        calls.add(
                call.getRequestMethod()
                        + " "
                        + call.getRequestURI()
                        + " "
                        + call.getRequestHeaders().getFirst("Authorization"));
        call.getRequestBody().readAllBytes();
        var answer = answers.remove();
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(answer.status(), bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private record Answer(int status, String body) {}
}
