package dev.ballast.ingestion.adapter.kafka;

import dev.ballast.events.BatchConsumer;
import dev.ballast.ingestion.application.fill.BookFillsHandler;
import dev.ballast.ingestion.domain.fill.ExecutionNews;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what execution says. The batch's offsets are committed when this is done. */
@ApplicationScoped
class ExecutionListener {

    private final BatchConsumer consumer;
    private final BookFillsHandler bookFills;

    ExecutionListener(BatchConsumer consumer, BookFillsHandler bookFills) {
        this.consumer = consumer;
        this.bookFills = bookFills;
    }

    @Incoming("executions")
    Uni<Void> hear(ConsumerRecords<String, byte[]> batch) {
        return consumer.consume(batch, ExecutionNews.class, bookFills::handle);
    }
}
