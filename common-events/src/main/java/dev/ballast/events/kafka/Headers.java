package dev.ballast.events.kafka;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Text in Kafka headers. */
public final class Headers {

    private Headers() {}

    public static void add(ProducerRecord<?, ?> record, Map<String, String> headers) {
        headers.forEach((name, value) -> add(record, name, value));
    }

    public static void add(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** All of them; of several with one name the last. */
    public static Map<String, String> texts(org.apache.kafka.common.header.Headers headers) {
        var texts = new HashMap<String, String>();
        for (var header : headers) {
            if (header.value() != null) {
                texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    /** The last of this name. */
    public static Optional<String> find(
            org.apache.kafka.common.header.Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .filter(header -> header.value() != null)
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }
}
