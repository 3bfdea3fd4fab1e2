package dev.ballast.events.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    void every_consumer_has_its_own_dead_letter_topic() {
        assertThat(Topic.PLANS.deadLetters("risk")).isEqualTo("plans.v1.risk.dlq");
        assertThatThrownBy(() -> Topic.PLANS.deadLetters("planner"))
                .hasMessage("planner does not listen to plans.v1");
    }

    @Test
    void names_are_unique_dead_letters_included() {
        assertThat(Topic.specs()).extracting(TopicSpec::name).doesNotHaveDuplicates();
    }

    @Test
    void what_is_kept_forever_is_neither_deleted_nor_compacted() {
        assertThat(Topic.PLANS.keeping().settings())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "-1");
    }

    @Test
    void ids_may_be_forgotten_only_where_nothing_can_be_delivered_again() {
        assertThat(Topic.PLANS.keeping().redeliveryEnds()).isEmpty();
        assertThat(Topic.LIMITS.keeping().redeliveryEnds()).isEmpty();
        assertThat(Topic.SNAPSHOTS.keeping().redeliveryEnds()).isEmpty();
        assertThat(Topic.ALERTS.keeping().redeliveryEnds())
                .hasValueSatisfying(end -> assertThat(end).isGreaterThan(Duration.ofDays(90)));
    }
}
