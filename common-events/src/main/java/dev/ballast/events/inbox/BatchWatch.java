package dev.ballast.events.inbox;

import dev.ballast.events.kafka.Headers;
import dev.ballast.events.log.LogIds;
import dev.ballast.events.meter.DeliveryMeters;
import dev.ballast.events.trace.Traces;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Makes what is done with a batch visible: its trace, its time, its log lines. */
@ApplicationScoped
class BatchWatch {

    private static final List<String> TRACE_HEADERS = List.of("traceparent", "tracestate");

    private final Traces traces;
    private final DeliveryMeters meters;

    BatchWatch(Traces traces, DeliveryMeters meters) {
        this.traces = traces;
        this.meters = meters;
    }

    <T> Uni<Void> over(List<Received.Wanted<T>> batch, Supplier<Uni<Void>> work) {
        var topic = batch.getFirst().record().topic();
        var began = System.nanoTime();
        LogIds.of(batch.stream().map(Received.Wanted::event).toList());
        return traces.within(topic + " process", parents(batch), work)
                .invoke(() -> meters.consumed(topic, Duration.ofNanos(System.nanoTime() - began)));
    }

    private static <T> Map<String, Map<String, String>> parents(List<Received.Wanted<T>> batch) {
        var parents = new HashMap<String, Map<String, String>>();
        for (var one : batch) {
            parents.put(one.event().id(), traceHeaders(one.record()));
        }
        return parents;
    }

    private static Map<String, String> traceHeaders(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        for (var name : TRACE_HEADERS) {
            Headers.find(record.headers(), name).ifPresent(value -> headers.put(name, value));
        }
        return headers;
    }
}
