package dev.ballast.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.topic.Topic;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** What traces, meters and heartbeats tell of it. */
@QuarkusTest
class ObservedDeliveryTest extends DeliveryTestCase {

    @Inject Spans spans;

    @SuppressWarnings("NullAway.Init") // By the test extension.
    @TestHTTPResource(value = "metrics", management = true)
    URI metrics;

    @Test
    void a_trace_goes_on_from_the_record_to_the_database_and_to_what_follows() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        send(traced(1, trace));

        await().untilAsserted(() -> assertThat(tracesOfCounted()).containsExactly(trace));
        assertThat(spans.ofTrace(trace))
                .anySatisfy(span -> {
                    assertThat(span.getName()).isEqualTo("executions.v1 process");
                    assertThat(span.getParentSpanId()).isEqualTo("b7ad6b7169203331");
                })
                .anySatisfy(span ->
                        assertThat(span.getAttributes().asMap().toString())
                                .contains("db.statement=insert into outbox"));
    }

    @Test
    void events_of_different_traces_in_one_batch_keep_to_their_own() {
        var first = "1af7651916cd43dd8448eb211c80319c";
        var second = "2af7651916cd43dd8448eb211c80319c";

        send(traced(1, first), traced(2, second));

        await().untilAsserted(() -> assertThat(tracesOfCounted()).containsExactly(first, second));
    }

    @Test
    void meters_tell_what_is_delivered_with_the_service_and_the_instance() {
        send(trade(1, "1"));
        await().untilAsserted(() -> assertThat(counted()).hasSize(1));

        await().untilAsserted(() ->
                assertThat(scrape())
                        .contains(
                                "ballast_relay_lag_seconds_count{instance=\"ingestion-0\",service=\"ingestion\"}")
                        .contains("ballast_relay_batch_sum")
                        .contains("ballast_outbox_depth{")
                        .contains("ballast_inbox_taken_total{")
                        .contains("ballast_consumer_batch_seconds_sum{")
                        .containsPattern("ballast_kafka_lag\\{channel=\"fills\""));
    }

    @Test
    void a_heartbeat_says_that_the_service_is_ready() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(servers.topics().read(Topic.HEALTH.label()))
                                .filteredOn(notice ->
                                        KafkaTopics.header(notice, "ce_type").equals("Heartbeat"))
                                .anySatisfy(
                                        beat -> assertThat(beat.key()).isEqualTo("ingestion-0")));
    }

    private String scrape() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private List<String> tracesOfCounted() {
        return servers.topics().read(Topic.TRANSACTIONS.label()).stream()
                .filter(record -> portfolio.equals(record.key()))
                .map(record -> KafkaTopics.header(record, "traceparent").split("-", -1)[1])
                .toList();
    }

    private ProducerRecord<String, byte[]> traced(long number, String trace) {
        var record = trade(number, "1");
        record.headers()
                .add(
                        "traceparent",
                        ("00-" + trace + "-b7ad6b7169203331-01").getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
