package dev.ballast.bench.subject;

import dev.ballast.bench.Turns;
import dev.ballast.events.Envelope;
import dev.ballast.events.kafka.EventProducer;
import dev.ballast.events.kafka.Headers;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One hop, ours and bare, in turn: envelope and Avro encoded, Kafka, batched listener, decoded. */
@ApplicationScoped
class HopMeasure {
    static final String BARE_TOPIC = "bench.bare";

    private static final int SECONDS = 6;
    private static final List<Integer> RATES = List.of(1_000, 5_000);

    private final HopListener listener;
    private final EventProducer producer;
    private final InstantSource clock;
    private final String bootstrapServers;

    HopMeasure(
            HopListener listener,
            EventProducer producer,
            InstantSource clock,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.listener = listener;
        this.producer = producer;
        this.clock = clock;
        this.bootstrapServers = bootstrapServers;
    }

    void run(FigureFile figures) throws Exception {
        for (var rate : RATES) {
            // Compiles both before anything counts.
            product(rate);
            bare(rate);
        }
        for (var turn = 1; turn <= Turns.LEAST; turn++) {
            for (var rate : RATES) {
                if (turn % 2 == 0) {
                    add(figures, "bare", rate, bare(rate));
                    add(figures, "product", rate, product(rate));
                } else {
                    add(figures, "product", rate, product(rate));
                    add(figures, "bare", rate, bare(rate));
                }
            }
        }
    }

    private static void add(FigureFile figures, String who, int rate, Latencies latencies) {
        figures.add(who + " " + rate + " p50", "ms", latencies.millis(0.5));
        figures.add(who + " " + rate + " p99", "ms", latencies.millis(0.99));
    }

    private Latencies product(int rate) throws InterruptedException {
        var arrivals = new Arrivals(rate * SECONDS);
        listener.tell(arrivals);
        OpenLoop.run(
                rate,
                arrivals,
                number -> {
                    var _ =
                            producer.sendAll(List.of(record(number)))
                                    .subscribe()
                                    .asCompletionStage();
                });
        return arrivals.await();
    }

    private ProducerRecord<String, byte[]> record(int number) {
        var fill = Filled.numbered(number);
        var type = SubjectEvents.HEARD;
        var envelope =
                new Envelope(
                        fill.orderId(),
                        type.name(),
                        "/ballast/bench",
                        clock.instant(),
                        type.keyOf(fill),
                        "default",
                        fill.orderId(),
                        fill.orderId());
        var record =
                new ProducerRecord<>(type.topic().label(), type.keyOf(fill), type.encode(fill));
        Headers.add(record, envelope.headers());
        return record;
    }

    private Latencies bare(int rate) throws InterruptedException {
        var arrivals = new Arrivals(rate * SECONDS);
        var size = size(record(0));
        try (var _ =
                        new BareConsumer(
                                bootstrapServers,
                                BARE_TOPIC,
                                record ->
                                        arrivals.arrived(
                                                ByteBuffer.wrap(record.value()).getInt()));
                var bare = new BareProducer(bootstrapServers)) {
            OpenLoop.run(
                    rate,
                    arrivals,
                    number -> {
                        var key = Filled.numbered(number).portfolioId();
                        var value = ByteBuffer.allocate(size).putInt(number).array();
                        bare.send(BARE_TOPIC, key.getBytes(StandardCharsets.UTF_8), value);
                    });
            return arrivals.await();
        }
    }

    /** As many bytes as ours takes with its headers. */
    static int size(ProducerRecord<String, byte[]> record) {
        var size = record.value().length;
        for (var header : record.headers()) {
            size += header.key().length() + header.value().length;
        }
        return size;
    }
}
