package dev.ballast.events.clean;

import dev.ballast.events.DeliveryConfig;
import dev.ballast.events.topic.Topic;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jboss.logging.Logger;

/**
 * Deletes, in small batches, what was sent a while ago and the ids that no topic can deliver again.
 */
@ApplicationScoped
public class Cleaning {

    private static final Logger LOG = Logger.getLogger(Cleaning.class);
    private static final int BATCH = 10_000;

    private static final String SENT =
            """
            delete from outbox
            where id = any (array(select id from outbox where sent_at < $1 limit $2))\
            """;
    private static final String TAKEN =
            """
            delete from inbox
            where ctid = any (array(
                select ctid from inbox where topic = $3 and taken_at < $1 limit $2))\
            """;

    private final Pool pool;
    private final DeliveryConfig config;
    private final InstantSource clock;

    Cleaning(Pool pool, DeliveryConfig config, InstantSource clock) {
        this.pool = pool;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "1h",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> clean() {
        return sent().chain(_ -> taken())
                .onFailure()
                .invoke(fault -> LOG.warnf("not cleaned: %s", fault.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Integer> sent() {
        return inBatches(SENT, Tuple.of(before(config.keepSent()), BATCH));
    }

    private Uni<Void> taken() {
        return Multi.createFrom()
                .items(() -> Arrays.stream(Topic.values()))
                .onItem()
                .transformToUniAndConcatenate(this::taken)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Integer> taken(Topic topic) {
        return topic.keeping()
                .redeliveryEnds()
                .map(age -> inBatches(TAKEN, Tuple.of(before(age), BATCH, topic.label())))
                .orElse(Uni.createFrom().item(0));
    }

    private Uni<Integer> inBatches(String delete, Tuple parameters) {
        return pool.preparedQuery(delete)
                .execute(parameters)
                .map(gone -> gone.rowCount())
                .repeat()
                .whilst(gone -> gone == BATCH)
                .collect()
                .last();
    }

    private OffsetDateTime before(Duration age) {
        return clock.instant().minus(age).atOffset(ZoneOffset.UTC);
    }
}
