package dev.ballast.events.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerTest {

    private static final TopicPartition PLANS = new TopicPartition("plans.v1", 0);

    private final Vertx vertx = Vertx.vertx();
    private final Backlog backlog = new Backlog(2);
    private final List<Long> taken = new CopyOnWriteArrayList<>();
    private final List<Boolean> full = new CopyOnWriteArrayList<>();

    WorkerTest() {
        backlog.own(List.of(PLANS));
        backlog.add(
                IntStream.range(0, 4)
                        .mapToObj(offset ->
                                new ConsumerRecord<>(PLANS.topic(), 0, offset, "key", new byte[0]))
                        .toList());
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void one_batch_follows_the_other_in_order() {
        worker(this::take).go();

        await().untilAsserted(() -> assertThat(taken).containsExactly(0L, 1L, 2L, 3L));
        await().untilAsserted(() -> assertThat(backlog.takeDone()).containsKey(PLANS));
    }

    @Test
    void there_is_room_when_it_says_so() {
        worker(this::take).go();

        await().untilAsserted(() -> assertThat(full).containsExactly(false, false));
    }

    @Test
    void a_batch_that_fails_is_taken_again_before_the_next() {
        var times = new AtomicInteger();

        worker(batch ->
                        times.getAndIncrement() == 0
                                ? Uni.createFrom().failure(new IllegalStateException("once"))
                                : take(batch))
                .go();

        await().untilAsserted(() -> assertThat(taken).containsExactly(0L, 1L, 2L, 3L));
    }

    @Test
    void a_batch_that_is_given_up_at_the_end_is_not_done() {
        var asked = new AtomicInteger();
        var workers = new CopyOnWriteArrayList<Worker>();
        workers.add(
                worker(_ -> {
                    asked.incrementAndGet();
                    workers.getFirst().stop();
                    return Uni.createFrom().failure(new IllegalStateException("stopped"));
                }));

        workers.getFirst().go();

        await().untilAsserted(() -> assertThat(backlog.next()).hasSize(2));
        assertThat(asked).hasValue(1);
        assertThat(backlog.takeDone()).isEmpty();
    }

    private Worker worker(Function<List<ConsumerRecord<String, byte[]>>, Uni<Void>> take) {
        return new Worker(vertx, backlog, take, () -> full.add(backlog.isFull()));
    }

    private Uni<Void> take(List<ConsumerRecord<String, byte[]>> batch) {
        batch.forEach(record -> taken.add(record.offset()));
        return Uni.createFrom().voidItem();
    }
}
