package dev.ballast.gateway;

import dev.ballast.events.Ids;
import dev.ballast.events.testing.KafkaTopics;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** What the tests of the live stream share. */
abstract class StreamTestCase extends GatewayTestCase {

    @Inject Ids ids;
    @Inject MeterRegistry meters;

    KafkaTopics topics() {
        return neighbors.servers().topics();
    }

    void send(String tenant, List<? extends SpecificRecord> events) {
        topics().send(
                        events.stream()
                                .map(event ->
                                        StreamFixtures.record(tenant, event, ids.next().toString()))
                                .toList());
    }

    /** Where the stream stands now. */
    static long newest() {
        try (var listener = new Listener("", ownerKey())) {
            return listener.begin();
        }
    }

    void awaitWritten(long newest) {
        patiently()
                .until(() ->
                        Long.parseLong(
                                        neighbors
                                                .servers()
                                                .query(
                                                        "select newest from stream_head where tenant = 'default'"))
                                >= newest);
    }

    void awaitListeners(int count) {
        patiently().until(() -> meters.get("ballast.stream.listeners").gauge().value() == count);
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(60));
    }
}
