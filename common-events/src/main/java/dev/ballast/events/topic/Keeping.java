package dev.ballast.events.topic;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How long a topic keeps what it holds. Without a retention it keeps it forever. */
public record Keeping(boolean compacted, @Nullable Duration retention) {

    private static final Duration LONGEST_SEGMENT = Duration.ofDays(1);

    // A service that was away for a week still hears what was said in between.
    private static final Duration COMPACTION_LAG = Duration.ofDays(7);

    static Keeping forever() {
        return new Keeping(false, null);
    }

    static Keeping latest() {
        return new Keeping(true, null);
    }

    static Keeping latestFor(Duration retention) {
        return new Keeping(true, retention);
    }

    static Keeping all(Duration retention) {
        return new Keeping(false, retention);
    }

    /**
     * After this no record can be redelivered: Kafka deletes whole segments, once their newest
     * record is older than the retention. Empty where a record may stay forever; on a compacted
     * topic the last of each key may.
     */
    public Optional<Duration> redeliveryEnds() {
        return compacted || retention == null
                ? Optional.empty()
                : Optional.of(retention.plus(segment(retention).multipliedBy(2)));
    }

    Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        settings.put("cleanup.policy", policy());
        settings.put("retention.bytes", "-1");
        settings.put("retention.ms", retention == null ? "-1" : millis(retention));
        if (retention != null) {
            settings.put("segment.ms", millis(segment(retention)));
        }
        if (compacted && retention != null) {
            settings.put("min.compaction.lag.ms", millis(COMPACTION_LAG));
        }
        return settings;
    }

    private String policy() {
        if (compacted) {
            return retention == null ? "compact" : "compact,delete";
        }
        return "delete";
    }

    private static Duration segment(Duration retention) {
        return retention.compareTo(LONGEST_SEGMENT) < 0 ? retention : LONGEST_SEGMENT;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
