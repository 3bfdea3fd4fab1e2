package dev.ballast.bench.subject;

import dev.ballast.events.BatchConsumer;
import dev.ballast.events.Event;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A batched listener as every service has it. */
@ApplicationScoped
class HopListener {
    private final BatchConsumer consumer;
    private volatile Arrivals arrivals = new Arrivals(0);

    HopListener(BatchConsumer consumer) {
        this.consumer = consumer;
    }

    void tell(Arrivals next) {
        arrivals = next;
    }

    @Incoming("executions")
    Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, Filled.class, this::take);
    }

    private Uni<Void> take(List<Event<Filled>> events) {
        var current = arrivals;
        events.forEach(event -> current.arrived(event.payload().number()));
        return Uni.createFrom().voidItem();
    }
}
