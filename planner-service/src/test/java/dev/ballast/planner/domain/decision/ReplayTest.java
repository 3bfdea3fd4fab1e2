package dev.ballast.planner.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.rebalance.Totals;
import dev.ballast.planner.domain.plan.Explanation;
import dev.ballast.planner.domain.plan.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplayTest {

    @Test
    void a_plan_whose_sentences_read_otherwise_now_is_the_same_plan() {
        var then = noted("ETH weighs 0.225541547562", "0.225541547562");
        var now = noted("ETH weighs 0.225542", "0.225541547562");

        assertThat(Replay.compare(then, now)).isInstanceOf(Replay.Identical.class);
    }

    @Test
    void a_plan_with_another_figure_in_a_sentence_is_another_plan() {
        var then = noted("ETH weighs 0.225542", "0.225541547562");
        var now = noted("ETH weighs 0.225542", "0.225541547563");

        assertThat(Replay.compare(then, now))
                .isInstanceOfSatisfying(
                        Replay.Different.class,
                        different -> assertThat(different.what()).isEqualTo("notes"));
    }

    private static Outcome noted(String sentence, String weight) {
        var zero = BigDecimal.ZERO;
        return new Outcome(
                zero,
                new Totals(zero, zero, zero, zero),
                List.of(),
                List.of(),
                List.of(new Explanation("DRIFT", sentence, Map.of("weight", weight))));
    }
}
