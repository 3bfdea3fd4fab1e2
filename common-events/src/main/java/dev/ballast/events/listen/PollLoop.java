package dev.ballast.events.listen;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Polls topics on a thread of its own into a backlog, whether or not a batch is being taken: so the
 * group knows that this member lives, and small batches merge while a long one lasts. Commits once
 * a second what is done; what comes again the inbox knows.
 */
final class PollLoop {

    private static final Logger LOG = Logger.getLogger(PollLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Object> settings;
    private final List<String> topics;
    private final Backlog backlog;
    private final Runnable polled;
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private volatile boolean joined;
    private volatile boolean full;
    private volatile boolean stopping;
    private long committedAt = System.nanoTime();

    /**
     * @param polled run whenever the backlog may have grown
     */
    PollLoop(Map<String, Object> settings, List<String> topics, Backlog backlog, Runnable polled) {
        this.settings = Map.copyOf(settings);
        this.topics = List.copyOf(topics);
        this.backlog = backlog;
        this.polled = polled;
    }

    /** Until it is stopped, with a new consumer after a fault that one can't survive. */
    void run() {
        while (!stopping) {
            try (var opened = open()) {
                consumer = opened;
                listen(opened);
                end(opened);
            } catch (RuntimeException fault) {
                LOG.warnf(fault, "%s can't be heard", topics);
                LockSupport.parkNanos(PAUSE.toNanos());
            } finally {
                joined = false;
                backlog.disownAll();
            }
        }
    }

    private KafkaConsumer<String, byte[]> open() {
        return new KafkaConsumer<>(
                new HashMap<>(settings), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void listen(Consumer<String, byte[]> from) {
        from.subscribe(topics, new Ownership(from));
        while (!stopping) {
            try {
                backlog.add(from.poll(POLL));
            } catch (WakeupException e) {
                // There is room again, or it is over.
            }
            polled.run();
            holdBack(from);
            commitNowAndThen(from);
        }
    }

    private void holdBack(Consumer<String, byte[]> from) {
        // Before it looks: room that is made from here on is told.
        full = true;
        full = backlog.isFull();
        if (full) {
            from.pause(from.assignment());
        } else if (!from.paused().isEmpty()) {
            from.resume(from.paused());
        }
    }

    private void commitNowAndThen(Consumer<String, byte[]> to) {
        if (System.nanoTime() - committedAt >= PAUSE.toNanos()) {
            committedAt = System.nanoTime();
            var done = backlog.takeDone();
            if (!done.isEmpty()) {
                // One that is lost is made good by the next, or by the inbox.
                to.commitAsync(done, null);
            }
        }
    }

    private void end(Consumer<String, byte[]> from) {
        backlog.awaitIdle(PATIENCE);
        commitNow(from);
        from.close(CloseOptions.timeout(PATIENCE));
    }

    private void commitNow(Consumer<String, byte[]> to) {
        var done = backlog.takeDone();
        try {
            commit(to, done);
        } catch (KafkaException fault) {
            LOG.infof("offsets of %s are not committed: %s", topics, fault.toString());
        }
    }

    private static void commit(
            Consumer<String, byte[]> to, Map<TopicPartition, OffsetAndMetadata> done) {
        try {
            to.commitSync(done, PATIENCE);
        } catch (WakeupException wasForThePoll) {
            to.commitSync(done, PATIENCE);
        }
    }

    /** A batch has left the backlog. */
    void room() {
        if (full) {
            wake();
        }
    }

    /** Ends it once what is being taken is done and committed. */
    void stop() {
        stopping = true;
        wake();
    }

    private void wake() {
        var present = consumer;
        if (present != null) {
            present.wakeup();
        }
    }

    /** Whether it has been given its share of the partitions. */
    boolean isJoined() {
        return joined;
    }

    /** How many records the slowest partition is behind; not a number before anything was read. */
    double lag() {
        return Optional.ofNullable(consumer).stream()
                .flatMap(present -> present.metrics().values().stream())
                .filter(metric -> metric.metricName().name().equals("records-lag-max"))
                .filter(metric -> !metric.metricName().tags().containsKey("partition"))
                .findFirst()
                .map(metric -> ((Number) metric.metricValue()).doubleValue())
                .orElse(Double.NaN);
    }

    private final class Ownership implements ConsumerRebalanceListener {

        private final Consumer<String, byte[]> owner;

        Ownership(Consumer<String, byte[]> owner) {
            this.owner = owner;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            backlog.own(partitions);
            joined = true;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            commitNow(owner);
            backlog.disown(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            backlog.disown(partitions);
        }
    }
}
