package dev.ballast.events.start;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * What every incoming channel has in common, so that a service's configuration names nothing but
 * its topic. What a service says itself wins.
 */
public class ChannelDefaults implements ConfigSourceFactory {

    /** Above the defaults of a library, below a service's application.properties. */
    private static final int ORDINAL = 150;

    private static final Pattern TOPIC =
            Pattern.compile("mp\\.messaging\\.incoming\\.(.+)\\.topics?");

    // One polled batch is one transaction; its offsets are committed after it is done.
    private static final Map<String, String> SETTINGS =
            Map.ofEntries(
                    Map.entry("connector", "smallrye-kafka"),
                    Map.entry("batch", "true"),
                    // Offsets of what is done, in order, once a second: a commit per batch takes
                    // more of the broker than the events do. What comes again the inbox knows.
                    Map.entry("commit-strategy", "throttled"),
                    Map.entry("auto.commit.interval.ms", "1000"),
                    // A batch waits for as long as an outage lasts.
                    Map.entry("throttled.unprocessed-record-max-age.ms", "0"),
                    Map.entry("max.poll.records", "500"),
                    Map.entry("fetch.max.bytes", "16777216"),
                    Map.entry("auto.offset.reset", "earliest"),
                    Map.entry("reconnect.backoff.max.ms", "500"),
                    Map.entry("key.deserializer", StringDeserializer.class.getName()),
                    Map.entry("value.deserializer", ByteArrayDeserializer.class.getName()),
                    // The envelope is read, and the trace continued, by the batch consumer.
                    Map.entry("cloud-events", "false"),
                    Map.entry("tracing-enabled", "false"),
                    Map.entry("group.id", "${ballast.service}-%s"),
                    // Static membership: a restarted consumer takes its partitions back at once.
                    Map.entry("group.instance.id", "${ballast.service}-%s-${ballast.replica}"));

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var defaults = new HashMap<String, String>();
        context.iterateNames()
                .forEachRemaining(name -> {
                    var topic = TOPIC.matcher(name);
                    if (topic.matches()) {
                        defaults.putAll(of(topic.group(1)));
                    }
                });
        return List.of(new PropertiesConfigSource(defaults, "channel defaults", ORDINAL));
    }

    static Map<String, String> of(String channel) {
        var defaults = new HashMap<String, String>();
        SETTINGS.forEach((name, value) ->
                defaults.put(
                        "mp.messaging.incoming." + channel + "." + name,
                        value.replace("%s", channel)));
        return defaults;
    }
}
