package dev.ballast.events.listen;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * What was polled and waits while the batch before it is taken, and how far each partition is done.
 * The poll thread fills it, the event loop empties it.
 */
final class Backlog {

    private final int most;
    private final Set<TopicPartition> owned = new HashSet<>();
    private final Queue<ConsumerRecord<String, byte[]>> waiting = new ArrayDeque<>();
    private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
    private boolean busy;

    /**
     * @param most records of one batch
     */
    Backlog(int most) {
        this.most = most;
    }

    synchronized void own(Collection<TopicPartition> partitions) {
        owned.addAll(partitions);
    }

    /** Someone else has these now, and starts where we last committed. */
    synchronized void disown(Collection<TopicPartition> partitions) {
        var gone = Set.copyOf(partitions);
        owned.removeAll(gone);
        waiting.removeIf(record -> gone.contains(partition(record)));
        done.keySet().removeAll(gone);
    }

    synchronized void disownAll() {
        disown(owned);
    }

    synchronized void add(Iterable<ConsumerRecord<String, byte[]>> records) {
        records.forEach(waiting::add);
    }

    /** Enough for the next batch: no more should be polled. */
    synchronized boolean isFull() {
        return waiting.size() >= most;
    }

    /** The next batch, which is to be finished; empty while one is being taken or nothing waits. */
    synchronized List<ConsumerRecord<String, byte[]>> next() {
        if (busy || waiting.isEmpty()) {
            return List.of();
        }
        busy = true;
        var batch = new ArrayList<ConsumerRecord<String, byte[]>>(Math.min(most, waiting.size()));
        while (batch.size() < most && !waiting.isEmpty()) {
            batch.add(waiting.remove());
        }
        return batch;
    }

    synchronized void finish(List<ConsumerRecord<String, byte[]>> batch) {
        busy = false;
        for (var record : batch) {
            if (owned.contains(partition(record))) {
                done.put(partition(record), new OffsetAndMetadata(record.offset() + 1));
            }
        }
        notifyAll();
    }

    /** The batch that is being taken is not done, and never will be by this process. */
    synchronized void giveUp() {
        busy = false;
        notifyAll();
    }

    /** What is done since the last time. */
    synchronized Map<TopicPartition, OffsetAndMetadata> takeDone() {
        var offsets = Map.copyOf(done);
        done.clear();
        return offsets;
    }

    /** Waits until no batch is being taken, but not for longer. */
    synchronized void awaitIdle(Duration longest) {
        var deadline = System.nanoTime() + longest.toNanos();
        try {
            while (busy && System.nanoTime() < deadline) {
                TimeUnit.NANOSECONDS.timedWait(this, deadline - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
