package dev.ballast.bench.subject;

import dev.ballast.bench.Turns;
import dev.ballast.events.EventType;
import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import dev.ballast.events.UnitOfWork;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.OrderFilled;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The relay at work: how late events are at a steady pace, and how fast it drains a backlog. */
@ApplicationScoped
class OutboxMeasure {
    private static final int PER_SECOND = 1_000;
    private static final int SECONDS = 8;

    /** One transaction's events: one each is more transactions than two processors commit. */
    private static final int BATCH = 10;

    private static final EventType<Filled, OrderFilled> READER =
            EventType.reads(Topic.SESSIONS, Filled.class, OrderFilled.class, FilledWire::read);

    private final UnitOfWork work;
    private final Outbox outbox;
    private final Backlog backlog;
    private final String bootstrapServers;

    OutboxMeasure(
            UnitOfWork work,
            Outbox outbox,
            Backlog backlog,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.work = work;
        this.outbox = outbox;
        this.backlog = backlog;
        this.bootstrapServers = bootstrapServers;
    }

    void run(FigureFile figures) throws Exception {
        lag();
        for (var turn = 1; turn <= Turns.LEAST; turn++) {
            var lag = lag();
            figures.add("lag p50", "ms", lag.millis(0.5));
            figures.add("lag p99", "ms", lag.millis(0.99));
            backlog.turn(turn, figures);
        }
    }

    /**
     * From the moment at which the transaction was due to the moment at which a consumer has the
     * event.
     */
    private Latencies lag() throws Exception {
        backlog.clear();
        var arrivals = new Arrivals(PER_SECOND * SECONDS);
        try (var _ =
                        new BareConsumer(
                                bootstrapServers,
                                Topic.SESSIONS.label(),
                                record ->
                                        arrivals.arrived(READER.decode(record.value()).number()));
                var transactions = Executors.newVirtualThreadPerTaskExecutor()) {
            OpenLoop.run(
                    PER_SECOND,
                    arrivals,
                    BATCH,
                    first -> {
                        var _ = transactions.submit(() -> commit(first));
                    });
            return arrivals.await();
        }
    }

    private Void commit(int first) throws Exception {
        var events = IntStream.range(first, first + BATCH).mapToObj(OutboxMeasure::event).toList();
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> work.change("default", () -> outbox.append(events)));
        } catch (Throwable e) {
            throw new IllegalStateException("a transaction failed", e);
        }
    }

    private static NewEvent event(int number) {
        return new NewEvent(
                new SubjectEvents.Relayed(Filled.numbered(number)), "default", "run", "cause");
    }
}
