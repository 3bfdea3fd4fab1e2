package dev.ballast.delivery;

import dev.ballast.events.BatchConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what the desk trades. */
@ApplicationScoped
class Listener {

    private final BatchConsumer consumer;
    private final Books books;

    Listener(BatchConsumer consumer, Books books) {
        this.consumer = consumer;
        this.books = books;
    }

    @Incoming("fills")
    Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, Traded.class, books::handle);
    }
}
