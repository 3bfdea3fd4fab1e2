package dev.ballast.events.topic;

import java.util.Map;

/** What a topic must look like in Kafka. */
public record TopicSpec(String name, int partitions, Map<String, String> settings) {

    public TopicSpec {
        settings = Map.copyOf(settings);
    }
}
