package dev.ballast.events;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Takes a polled batch in one transaction and, when that fails, one record at a time.
 *
 * <p>Only a fault that is known to be the record's own makes a dead letter. Any other is taken for
 * an outage: the batch stays unacknowledged, which keeps its partitions paused, and is tried
 * without end.
 */
public interface BatchConsumer {

    /**
     * @param wanted a type of this service's catalogue, or a sealed interface above several; events
     *     of its other types are left to other listeners
     */
    <T> Uni<Void> consume(
            ConsumerRecords<String, byte[]> records,
            Class<T> wanted,
            Function<List<Event<T>>, Uni<Void>> handler);
}
