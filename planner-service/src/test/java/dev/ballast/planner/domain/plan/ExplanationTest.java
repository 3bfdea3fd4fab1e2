package dev.ballast.planner.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.rebalance.Figure;
import dev.ballast.kernel.rebalance.Reason;
import dev.ballast.kernel.rebalance.ReasonCode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void a_sentence_reads_easily_and_its_figures_stay_exact() {
        var reason =
                Reason.of(
                        ReasonCode.DRIFT,
                        Figure.of("key", "ETH"),
                        Figure.of("weight", new BigDecimal("0.225541547562")),
                        Figure.of("target", new BigDecimal("0.15")));

        var explanation = Explanation.of(reason);

        assertThat(explanation.text()).isEqualTo("ETH weighs 0.225542, its target is 0.15");
        assertThat(explanation.values())
                .containsEntry("weight", "0.225541547562")
                .containsEntry("target", "0.15");
    }
}
