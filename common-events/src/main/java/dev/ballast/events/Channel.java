package dev.ballast.events;

import dev.ballast.events.topic.Topic;
import java.util.Set;

/**
 * Topics that one listener of a service hears in their order.
 *
 * @param name of the consumer group, after the service's; unique within the service
 * @param most how many records one batch holds
 */
public record Channel(String name, Set<Topic> topics, int most) {

    private static final int MOST = 500;

    public Channel {
        topics = Set.copyOf(topics);
        if (topics.isEmpty() || most < 1) {
            throw new IllegalArgumentException("channel " + name + " hears nothing");
        }
    }

    public static Channel of(String name, Topic... topics) {
        return new Channel(name, Set.of(topics), MOST);
    }

    /** Of records that are so large that fewer are work enough for one transaction. */
    public Channel atMost(int records) {
        return new Channel(name, topics, records);
    }
}
