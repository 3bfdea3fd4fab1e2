package dev.ballast.events.health;

import dev.ballast.events.DeliveryConfig;
import dev.ballast.events.kafka.EventProducer;
import dev.ballast.events.outbox.OutboxTable;
import dev.ballast.events.wire.Check;
import dev.ballast.events.wire.Heartbeat;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Says every 2 s that this service lives, and how. */
@ApplicationScoped
class Heart {

    private static final Logger LOG = Logger.getLogger(Heart.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final long UNKNOWN_DEPTH = -1;

    private final Notices notices;
    private final DeliveryConfig config;
    private final OutboxTable outbox;
    private final EventProducer producer;
    private final SmallRyeHealthReporter health;
    private final Instant startedAt;

    Heart(
            Notices notices,
            DeliveryConfig config,
            OutboxTable outbox,
            EventProducer producer,
            SmallRyeHealthReporter health) {
        this.notices = notices;
        this.config = config;
        this.outbox = outbox;
        this.producer = producer;
        this.health = health;
        this.startedAt = notices.now();
    }

    @Scheduled(
            every = "2s",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> beat() {
        return Uni.combine()
                .all()
                .unis(readiness(), depth())
                .asTuple()
                .map(found -> heartbeat(found.getItem1(), found.getItem2()))
                .chain(beat -> producer.sendAll(List.of(notices.heartbeat(beat))))
                .onFailure()
                .invoke(fault -> LOG.warnf("no heartbeat: %s", fault.toString()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<JsonObject> readiness() {
        return health.getReadinessAsync().map(checks -> checks.getPayload());
    }

    private Uni<Long> depth() {
        return outbox.depth()
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem(UNKNOWN_DEPTH);
    }

    private Heartbeat heartbeat(JsonObject readiness, long depth) {
        return new Heartbeat(
                config.service(),
                config.instance(),
                notices.now(),
                startedAt,
                "UP".equals(readiness.getString("status")),
                readiness.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                        .map(Heart::check)
                        .toList(),
                config.version(),
                depth);
    }

    private static Check check(JsonObject check) {
        var data = check.getJsonObject("data");
        return new Check(
                check.getString("name"),
                "UP".equals(check.getString("status")),
                data == null ? "" : data.toString());
    }
}
