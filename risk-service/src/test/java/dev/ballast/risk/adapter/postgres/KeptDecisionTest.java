package dev.ballast.risk.adapter.postgres;

import static dev.ballast.risk.domain.plan.PlanFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.risk.domain.assessment.AssessmentId;
import dev.ballast.risk.domain.assessment.AssessmentInputs;
import dev.ballast.risk.domain.assessment.Assessor;
import dev.ballast.risk.domain.limits.Limits;
import dev.ballast.risk.domain.plan.PlanFixtures;
import dev.ballast.risk.domain.rule.Rules;
import dev.ballast.risk.domain.state.TradingStates;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeptDecisionTest {

    private final AssessmentInputs inputs = inputs(NOW.plus(Duration.ofDays(3)));

    @Test
    void what_is_kept_is_read_back_the_same() {
        var kept = KeptDecision.of(inputs);

        assertThat(kept.inputs()).isEqualTo(inputs);
        assertThat(kept.hash()).hasSize(64).isEqualTo(KeptDecision.of(inputs).hash());
    }

    @Test
    void the_same_inputs_give_the_same_assessment() {
        var assessor = new Assessor(Rules.ALL);
        var id = new AssessmentId("a");
        var first = assessor.assess(id, inputs);

        var replayed = assessor.assess(id, KeptDecision.of(inputs).inputs());

        assertThat(first.findings()).isNotEmpty();
        assertThat(replayed).isEqualTo(first);
    }

    @Test
    void other_inputs_have_another_hash() {
        assertThat(KeptDecision.of(inputs(NOW)).hash())
                .isNotEqualTo(KeptDecision.of(inputs).hash());
    }

    @Test
    void a_damaged_decision_is_refused() {
        var damaged = new KeptDecision("0".repeat(64), KeptDecision.of(inputs).body());

        assertThatThrownBy(damaged::inputs).hasMessageContaining("damaged");
    }

    @Test
    void amounts_are_plain_strings_and_properties_are_sorted() {
        assertThat(CanonicalJson.write(Limits.first("ann", NOW)))
                .isEqualTo(
                        """
                        {"changedAt":"2026-03-01T12:00:00Z","changedBy":"ann","figures":\
                        {"maxAssetWeight":"0.6","maxGroupWeight":"0.75",\
                        "maxOrderNotional":"1000000","maxPriceAge":"PT24H","maxTurnover":"1.5",\
                        "minStablecoinWeight":"0"},"version":1}\
                        """);
    }

    private static AssessmentInputs inputs(java.time.Instant at) {
        return new AssessmentInputs(
                PlanFixtures.golden(),
                Limits.first("test", NOW),
                TradingStates.first("test", NOW),
                at);
    }
}
