package dev.ballast.events.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final TopicPartition FIRST = new TopicPartition("plans.v1", 0);
    private static final TopicPartition SECOND = new TopicPartition("plans.v1", 1);

    private final Backlog backlog = new Backlog(3);

    BacklogTest() {
        backlog.own(List.of(FIRST, SECOND));
    }

    @Test
    void small_polls_merge_into_one_batch_while_another_is_being_taken() {
        backlog.add(records(FIRST, 0, 1));
        var first = backlog.next();
        backlog.add(records(FIRST, 1, 2));
        backlog.add(records(FIRST, 2, 3));

        assertThat(backlog.next()).isEmpty();
        backlog.finish(first);

        assertThat(backlog.next()).extracting(ConsumerRecord::offset).containsExactly(1L, 2L);
    }

    @Test
    void a_batch_is_never_larger_than_the_most() {
        backlog.add(records(FIRST, 0, 5));

        assertThat(backlog.isFull()).isTrue();
        assertThat(backlog.next()).extracting(ConsumerRecord::offset).containsExactly(0L, 1L, 2L);
        assertThat(backlog.isFull()).isFalse();
    }

    @Test
    void nothing_is_done_before_its_batch_is_finished() {
        backlog.add(records(FIRST, 7, 9));
        var batch = backlog.next();

        assertThat(backlog.takeDone()).isEmpty();
        backlog.finish(batch);

        assertThat(backlog.takeDone()).isEqualTo(Map.of(FIRST, new OffsetAndMetadata(9)));
        assertThat(backlog.takeDone()).isEmpty();
    }

    @Test
    void what_another_member_has_now_is_neither_taken_nor_committed() {
        backlog.add(records(FIRST, 0, 1));
        backlog.add(records(SECOND, 0, 1));
        var batch = backlog.next();
        backlog.add(records(FIRST, 1, 2));
        backlog.add(records(SECOND, 1, 2));

        backlog.disown(List.of(FIRST));
        backlog.finish(batch);

        assertThat(backlog.takeDone()).containsOnlyKeys(SECOND);
        assertThat(backlog.next()).extracting(ConsumerRecord::partition).containsExactly(1);
    }

    @Test
    void after_all_is_disowned_a_batch_still_comes_after_the_one_that_is_being_taken() {
        backlog.add(records(FIRST, 0, 1));
        var batch = backlog.next();
        backlog.disownAll();
        backlog.own(List.of(FIRST));
        backlog.add(records(FIRST, 0, 1));

        assertThat(backlog.next()).isEmpty();
        backlog.finish(batch);

        assertThat(backlog.next()).hasSize(1);
    }

    private static List<ConsumerRecord<String, byte[]>> records(
            TopicPartition partition, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(offset ->
                        new ConsumerRecord<>(
                                partition.topic(),
                                partition.partition(),
                                offset,
                                "key",
                                new byte[0]))
                .toList();
    }
}
