package dev.ballast.events.listen;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Polls topics on a thread of its own into a backlog, whether or not a batch is being taken: so the
 * group knows that this member lives, and small batches merge while a long one lasts. Commits once
 * a second what is done; what comes again the inbox knows.
 */
final class PollLoop {

    private static final Logger LOG = Logger.getLogger(PollLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration COMMIT = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Object> settings;
    private final List<String> topics;
    private final Backlog backlog;
    private final Runnable polled;
    private volatile Consumer<String, byte[]> consumer;
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
        this.consumer = open();
    }

    private Consumer<String, byte[]> open() {
        return new KafkaConsumer<>(
                new HashMap<>(settings), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Until it is stopped, with a new consumer after a fault that the present one can't survive.
     */
    void run() {
        while (!stopping) {
            try {
                listen();
            } catch (RuntimeException fault) {
                LOG.warnf(fault, "%s can't be heard", topics);
            } finally {
                end();
            }
            if (!stopping) {
                LockSupport.parkNanos(COMMIT.toNanos());
                consumer = open();
            }
        }
    }

    private void listen() {
        consumer.subscribe(topics, new Ownership());
        while (!stopping) {
            try {
                backlog.add(consumer.poll(POLL));
            } catch (WakeupException e) {
                // There is room again, or it is over.
            }
            polled.run();
            holdBack();
            commitNowAndThen();
        }
    }

    private void holdBack() {
        full = backlog.isFull();
        if (full) {
            consumer.pause(consumer.assignment());
        } else if (!consumer.paused().isEmpty()) {
            consumer.resume(consumer.paused());
        }
    }

    private void commitNowAndThen() {
        if (System.nanoTime() - committedAt >= COMMIT.toNanos()) {
            committedAt = System.nanoTime();
            var done = backlog.takeDone();
            if (!done.isEmpty()) {
                // One that is lost is made good by the next, or by the inbox.
                consumer.commitAsync(done, null);
            }
        }
    }

    private void commitNow() {
        var done = backlog.takeDone();
        try {
            commit(done);
        } catch (KafkaException fault) {
            LOG.infof("offsets of %s are not committed: %s", topics, fault.toString());
        }
    }

    private void commit(Map<TopicPartition, OffsetAndMetadata> done) {
        try {
            consumer.commitSync(done, PATIENCE);
        } catch (WakeupException wasForThePoll) {
            consumer.commitSync(done, PATIENCE);
        }
    }

    private void end() {
        joined = false;
        if (stopping) {
            backlog.awaitIdle(PATIENCE);
            commitNow();
        }
        backlog.disownAll();
        try {
            consumer.close(CloseOptions.timeout(PATIENCE));
        } catch (KafkaException fault) {
            LOG.infof("the consumer of %s is not closed: %s", topics, fault.toString());
        }
    }

    /** A batch has left the backlog. */
    void room() {
        if (full) {
            consumer.wakeup();
        }
    }

    /** Ends it once what is being taken is done and committed. */
    void stop() {
        stopping = true;
        consumer.wakeup();
    }

    /** Whether it has been given its share of the partitions. */
    boolean isJoined() {
        return joined;
    }

    /** How many records the slowest partition is behind; not a number before anything was read. */
    double lag() {
        return consumer.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("records-lag-max"))
                .filter(metric -> !metric.metricName().tags().containsKey("partition"))
                .findFirst()
                .map(metric -> ((Number) metric.metricValue()).doubleValue())
                .orElse(Double.NaN);
    }

    private final class Ownership implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            backlog.own(partitions);
            joined = true;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            commitNow();
            backlog.disown(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            backlog.disown(partitions);
        }
    }
}
