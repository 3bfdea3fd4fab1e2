package dev.ballast.execution.adapter.kafka;

import dev.ballast.events.BatchConsumer;
import dev.ballast.execution.application.followinstruments.FollowInstrumentsHandler;
import dev.ballast.execution.application.port.Instruments.Listed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class InstrumentsListener {

    private final BatchConsumer consumer;
    private final FollowInstrumentsHandler instruments;

    InstrumentsListener(BatchConsumer consumer, FollowInstrumentsHandler instruments) {
        this.consumer = consumer;
        this.instruments = instruments;
    }

    @Incoming("instruments")
    Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, Listed.class, instruments::handle);
    }
}
