package dev.ballast.events.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The catalogue of topics: name, partitions, what is kept, and the services that listen. */
public enum Topic {
    SCHEMAS("schemas.v1", 1, Keeping.latest()),
    INSTRUMENTS("market.instruments.v1", 4, Keeping.latest(), "planner", "execution"),
    ASSETS("assets.v1", 4, Keeping.latest(), "planner"),
    SNAPSHOTS(
            "portfolio.snapshots.v1",
            4,
            Keeping.latestFor(Duration.ofDays(365)),
            "planner",
            "analytics",
            "notification",
            "gateway"),
    TRANSACTIONS("portfolio.transactions.v1", 4, Keeping.forever(), "gateway"),
    TARGETS("targets.v1", 4, Keeping.latest(), "notification", "gateway"),
    PLANS(
            "plans.v1",
            4,
            Keeping.forever(),
            "risk",
            "execution",
            "analytics",
            "notification",
            "gateway"),
    ASSESSMENTS(
            "risk.assessments.v1",
            4,
            Keeping.forever(),
            "planner",
            "analytics",
            "notification",
            "gateway"),
    LIMITS("risk.limits.v1", 1, Keeping.latest(), "execution", "gateway"),
    EXECUTIONS(
            "executions.v1",
            4,
            Keeping.forever(),
            "ingestion",
            "planner",
            "analytics",
            "notification",
            "gateway"),
    SESSIONS("sessions.v1", 4, Keeping.forever(), "notification", "gateway"),
    ALERTS("alerts.v1", 1, Keeping.all(Duration.ofDays(90)), "gateway"),
    HEALTH("health.v1", 1, Keeping.all(Duration.ofDays(1)), "notification");

    /** What a broker accepts as one batch of records, headers included. */
    public static final int MAXIMUM_MESSAGE_BYTES = 8 * 1024 * 1024;

    /** What a payload may have, so that it fits together with its headers. */
    public static final int MAXIMUM_PAYLOAD_BYTES = MAXIMUM_MESSAGE_BYTES - 256 * 1024;

    // A dead letter is a record with more headers.
    private static final int MAXIMUM_LETTER_BYTES = MAXIMUM_MESSAGE_BYTES + 256 * 1024;

    private final String label;
    private final int partitions;

    @SuppressWarnings("ImmutableEnumChecker") // A record of immutable values.
    private final Keeping keeping;

    @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of.
    private final Set<String> consumers;

    Topic(String label, int partitions, Keeping keeping, String... consumers) {
        this.label = label;
        this.partitions = partitions;
        this.keeping = keeping;
        this.consumers = Set.of(consumers);
    }

    /** Its name in Kafka. */
    public String label() {
        return label;
    }

    public int partitions() {
        return partitions;
    }

    public Keeping keeping() {
        return keeping;
    }

    /** The services that listen to it. */
    public Set<String> consumers() {
        return consumers;
    }

    /** Where a service puts aside the records of this topic that it can never take. */
    public String deadLetters(String service) {
        if (!consumers.contains(service)) {
            throw new IllegalArgumentException(service + " does not listen to " + label);
        }
        return label + "." + service + ".dlq";
    }

    public Set<String> deadLetters() {
        var names = new TreeSet<String>();
        consumers.forEach(service -> names.add(deadLetters(service)));
        return names;
    }

    public static Optional<Topic> labeled(String label) {
        return Arrays.stream(values()).filter(topic -> topic.label.equals(label)).findFirst();
    }

    /** Every topic of the house with its dead-letter topics. */
    public static List<TopicSpec> specs() {
        return Arrays.stream(values()).flatMap(topic -> topic.ownSpecs().stream()).toList();
    }

    private List<TopicSpec> ownSpecs() {
        var specs = new ArrayList<TopicSpec>();
        specs.add(new TopicSpec(label, partitions, settings(keeping, MAXIMUM_MESSAGE_BYTES)));
        for (var name : deadLetters()) {
            // Kept until someone has looked at them.
            specs.add(new TopicSpec(name, 1, settings(Keeping.forever(), MAXIMUM_LETTER_BYTES)));
        }
        return specs;
    }

    private static Map<String, String> settings(Keeping keeping, int maximumBytes) {
        var settings = new TreeMap<>(keeping.settings());
        settings.put("max.message.bytes", Integer.toString(maximumBytes));
        return settings;
    }
}
