package dev.ballast.gateway;

import static dev.ballast.gateway.StreamFixtures.NOW;
import static dev.ballast.gateway.StreamFixtures.completed;
import static dev.ballast.gateway.StreamFixtures.record;
import static dev.ballast.gateway.StreamFixtures.run;
import static dev.ballast.gateway.StreamFixtures.runs;
import static dev.ballast.gateway.StreamFixtures.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.ballast.gateway.Listener.Heard;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(120)
class LiveStreamTest extends StreamTestCase {

    @Test
    void tells_an_event_as_it_happens_with_exact_amounts_as_strings() {
        var run = UUID.randomUUID().toString();
        try (var listener = new Listener("?types=ExecutionCompleted", ownerKey())) {
            listener.begin();

            send("default", List.of(completed(run)));

            var event = listener.hear(1).getFirst();
            var body = new JsonObject(event.data());
            assertThat(event.type()).isEqualTo("ExecutionCompleted");
            assertThat(body.getString("type")).isEqualTo("ExecutionCompleted");
            assertThat(body.getString("correlationId")).isEqualTo("run");
            var data = body.getJsonObject("data");
            assertThat(data.getString("runId")).isEqualTo(run);
            assertThat(data.getString("mode")).isEqualTo("paper");
            assertThat(data.getString("status")).isEqualTo("COMPLETED");
            assertThat(data.getString("bought")).isEqualTo("58618.5");
            assertThat(data.getString("sold")).isEqualTo("0");
            assertThat(data.getInteger("orders")).isEqualTo(9);
            assertThat(data.getString("startedAt")).isEqualTo("2026-01-31T09:30:00Z");
        }
    }

    @Test
    void goes_on_after_the_last_id_without_loss_or_doubling_however_often_it_is_cut() {
        var marker = UUID.randomUUID().toString();
        var place = newest();
        send("default", runs(marker, 500));

        var heard = new ArrayList<Heard>();
        var batch = 1;
        while (heard.size() < 500) {
            try (var listener = new Listener("?lastEventId=" + place, ownerKey())) {
                heard.addAll(listener.hear(Math.min(batch, 500 - heard.size())));
                place = listener.place();
                batch = batch * 3 % 71 + 1;
            }
        }

        assertThat(heard).extracting(Heard::id).isSorted().doesNotHaveDuplicates();
        assertThat(heard)
                .extracting(event ->
                        new JsonObject(event.data()).getJsonObject("data").getString("runId"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 500).mapToObj(at -> marker + " " + at).toList());
    }

    @Test
    void tells_a_redelivered_event_once() {
        var marker = UUID.randomUUID().toString();
        try (var listener = new Listener("?types=RunStarted", ownerKey())) {
            listener.begin();
            var once = run(marker + " once");
            var again = record("default", once, "redelivered-" + marker);

            topics().send(List.of(again, again));
            topics().send(List.of(again));
            send("default", List.of(run(marker + " after")));

            assertThat(listener.hear(2))
                    .extracting(event ->
                            new JsonObject(event.data()).getJsonObject("data").getString("runId"))
                    .containsExactlyInAnyOrder(marker + " once", marker + " after");
        }
    }

    @Test
    void tells_a_tenant_nothing_of_another() {
        try (var listener = new Listener("?types=RunStarted", ownerKey())) {
            listener.begin();

            send("somebody else", List.of(run("theirs")));
            send("default", List.of(run("ours")));

            assertThat(
                            new JsonObject(listener.hear(1).getFirst().data())
                                    .getJsonObject("data")
                                    .getString("runId"))
                    .isEqualTo("ours");
        }
    }

    @Test
    void tells_a_repeated_trading_state_once() {
        try (var listener = new Listener("?types=TradingStatePublished,RunStarted", ownerKey())) {
            listener.begin();

            for (var publishing = 0; publishing < 3; publishing++) {
                send("default", List.of(state(4_711, NOW.plusSeconds(5L * publishing))));
            }
            send("default", List.of(state(4_712, NOW)));

            assertThat(listener.hear(2))
                    .extracting(event ->
                            new JsonObject(event.data()).getJsonObject("data").getLong("version"))
                    .containsExactly(4_711L, 4_712L);
        }
    }

    @Test
    void resets_whoever_comes_with_an_id_that_is_gone_or_not_yet_given() throws SQLException {
        send("default", runs("to be forgotten", 3));
        var place = newest();
        awaitWritten(place);

        assertReset(place + 1_000_000);
        forgetAll();
        send("default", List.of(run("after the reset")));
        assertReset(0);
    }

    private void assertReset(long id) {
        try (var listener = new Listener("?lastEventId=" + id, ownerKey())) {
            var first = listener.hear(1).getFirst();
            assertThat(first.type()).isEqualTo("reset");
            assertThat(first.id()).isNotEqualTo(id);
        }
    }

    private void forgetAll() throws SQLException {
        try (var connection = neighbors.servers().connectAs("gateway_owner");
                var statement = connection.createStatement()) {
            statement.execute("update stream_event set heard_at = now() - interval '25 hours'");
            statement.execute("select forget_stream_events()");
        }
    }

    @Test
    void is_not_opened_with_what_is_no_id_or_no_type_or_without_the_right_to_read() {
        problem(owner().get(STREAM + "?lastEventId=x").then(), 400, "bad-parameter")
                .body("errors[0].parameter", equalTo("lastEventId"));
        problem(owner().get(STREAM + "?lastEventId=-1").then(), 400, "bad-parameter");
        problem(
                owner().get(STREAM + "?lastEventId=99999999999999999999").then(),
                400,
                "bad-parameter");
        problem(owner().get(STREAM + "?types=a,,b").then(), 400, "bad-parameter");
        var writer = newKey(ownerKey(), "writes only", List.of("write")).getString("key");
        problem(with(writer).get(STREAM).then(), 403, "scope-missing");
    }
}
