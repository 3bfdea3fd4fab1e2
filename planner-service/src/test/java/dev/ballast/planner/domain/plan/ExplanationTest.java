package dev.ballast.planner.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.rebalance.Reason;
import dev.ballast.kernel.rebalance.ReasonCode;
import dev.ballast.kernel.rebalance.Sentences;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void a_sentence_reads_easily_and_its_figures_stay_exact() {
        var reason =
                Reason.of(
                        ReasonCode.DRIFT,
                        "ETH",
                        new BigDecimal("0.225541547562"),
                        new BigDecimal("0.15"),
                        new BigDecimal("0.075541547562"));

        var explanation = Explanation.of(reason, new Sentences());

        assertThat(explanation.text()).isEqualTo("ETH weighs 0.225542, its target is 0.15");
        assertThat(explanation.values())
                .containsEntry("weight", "0.225541547562")
                .containsEntry("target", "0.15");
    }
}
