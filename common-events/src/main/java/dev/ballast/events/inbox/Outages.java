package dev.ballast.events.inbox;

import dev.ballast.events.kafka.EventProducer;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.work.Faults;
import io.smallrye.mutiny.Uni;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;

/** Tells what ails the house from what ails a record. */
@ApplicationScoped
class Outages {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    // Connection, rollback by the server, resources, locks, operator, system: none is a record's.
    private static final Set<String> SERVER_STATES = Set.of("08", "40", "53", "55", "57", "58");

    private final Pool pool;
    private final EventProducer producer;

    Outages(Pool pool, EventProducer producer) {
        this.pool = pool;
        this.producer = producer;
    }

    /** A fault that no record can cause. */
    static boolean isBehind(Throwable fault) {
        return Faults.isBehind(fault, IOException.class)
                || Faults.isBehind(fault, TimeoutException.class)
                || Faults.isBehind(fault, KafkaException.class)
                || Faults.isBehind(fault, NoStackTraceThrowable.class)
                || Faults.isBehind(fault, ClosedConnectionException.class)
                || Faults.find(fault, PgException.class).filter(Outages::isServers).isPresent();
    }

    /** Whether database and broker answer now. */
    Uni<Boolean> isOver() {
        return pool.query("select 1")
                .execute()
                .chain(() -> producer.reach(Topic.HEALTH.label()))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .replaceWith(true)
                .onFailure()
                .recoverWithItem(false);
    }

    private static boolean isServers(PgException fault) {
        var state = fault.getSqlState();
        return state != null
                && state.length() >= 2
                && SERVER_STATES.contains(state.substring(0, 2));
    }
}
