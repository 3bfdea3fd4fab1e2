package dev.ballast.risk.application.setlimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.risk.application.desk.DeskFixtures;
import dev.ballast.risk.application.setlimits.SetLimitsResult.LimitsRefused;
import dev.ballast.risk.application.setlimits.SetLimitsResult.LimitsStand;
import dev.ballast.risk.application.testing.MemoryRisk;
import dev.ballast.risk.domain.desk.LimitsSet;
import dev.ballast.risk.domain.desk.TradingStatePublished;
import dev.ballast.risk.domain.limits.LimitFigures;
import java.math.BigDecimal;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

class SetLimitsHandlerTest {

    private final MemoryRisk risk = new MemoryRisk();
    private final SetLimitsHandler handler =
            new SetLimitsHandler(
                    risk.work,
                    DeskFixtures.openDesks(risk),
                    DeskFixtures.changedDesks(risk),
                    risk.operators(),
                    risk.clock);

    @Test
    void new_limits_are_told_together_with_the_state_that_names_their_version() {
        var result = set(figures("5"), SetLimitsHandlerTest::any);

        assertThat(result)
                .isInstanceOfSatisfying(
                        LimitsStand.class,
                        stand -> assertThat(stand.limits().version()).isEqualTo(2));
        assertThat(risk.payloads().get(2))
                .isInstanceOfSatisfying(
                        LimitsSet.class,
                        set -> assertThat(set.limits().figures()).isEqualTo(figures("5")));
        assertThat(risk.payloads().get(3))
                .isInstanceOfSatisfying(
                        TradingStatePublished.class,
                        state -> assertThat(state.limitsVersion()).isEqualTo(2));
    }

    @Test
    void the_same_limits_again_change_and_tell_nothing() {
        set(figures("5"), SetLimitsHandlerTest::any);
        var told = risk.told.size();

        set(figures("5.0"), SetLimitsHandlerTest::any);

        assertThat(risk.told).hasSize(told);
        assertThat(risk.journal).containsExactly("limits 2");
    }

    @Test
    void limits_that_break_a_rule_change_nothing() {
        var result = set(figures("0"), SetLimitsHandlerTest::any);

        assertThat(result).isInstanceOf(LimitsRefused.class);
        assertThat(risk.told).isEmpty();
    }

    @Test
    void an_edit_of_another_version_changes_nothing() {
        set(figures("5"), SetLimitsHandlerTest::any);
        LongConsumer stale =
                version -> {
                    throw new IllegalStateException("stale, now " + version);
                };

        assertThatThrownBy(() -> set(figures("6"), stale)).hasMessage("stale, now 2");
        assertThat(risk.journal).containsExactly("limits 2");
    }

    private static void any(long version) {
        // Whatever the version is, the edit is welcome.
    }

    private SetLimitsResult set(LimitFigures figures, LongConsumer basis) {
        return handler.handle(new SetLimits("default", figures, basis, "ann", "call-1"))
                .await()
                .indefinitely();
    }

    private static LimitFigures figures(String order) {
        var usual = LimitFigures.DEFAULT;
        return new LimitFigures(
                new BigDecimal(order),
                usual.maxTurnover(),
                usual.maxAssetWeight(),
                usual.maxGroupWeight(),
                usual.minStablecoinWeight(),
                usual.maxPriceAge());
    }
}
