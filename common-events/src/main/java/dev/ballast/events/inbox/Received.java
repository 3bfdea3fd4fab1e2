package dev.ballast.events.inbox;

import dev.ballast.events.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as it came in. */
sealed interface Received<T> {

    ConsumerRecord<String, byte[]> record();

    /** For this listener. */
    record Wanted<T>(ConsumerRecord<String, byte[]> record, Event<T> event)
            implements Received<T> {}

    /** Not for this listener. */
    record LeftAlone<T>(ConsumerRecord<String, byte[]> record) implements Received<T> {}

    /** Nobody here can ever read it. */
    record Broken<T>(ConsumerRecord<String, byte[]> record, String reason) implements Received<T> {}
}
