package dev.ballast.risk.domain.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void the_first_limits_keep_their_own_rules() {
        assertThat(LimitCheck.mistakesOf(LimitFigures.DEFAULT)).isEmpty();
        assertThat(Limits.first("ballast", NOW).version()).isEqualTo(1);
    }

    @Test
    void a_change_counts_the_version_up_and_names_who_made_it() {
        var limits = Limits.first("ballast", NOW);

        var changed = limits.change(figures("5"), "ann", NOW.plusSeconds(1));

        assertThat(changed).isEqualTo(new Limits(figures("5"), 2, "ann", NOW.plusSeconds(1)));
    }

    @Test
    void the_same_figures_in_another_spelling_are_no_change() {
        var limits = Limits.first("ballast", NOW).change(figures("5"), "ann", NOW);

        assertThat(limits.change(figures("5.00"), "bob", NOW.plusSeconds(1))).isSameAs(limits);
    }

    @Test
    void all_mistakes_are_named_at_once() {
        var wrong =
                new LimitFigures(
                        BigDecimal.ZERO,
                        new BigDecimal("2.1"),
                        new BigDecimal("-0.1"),
                        new BigDecimal("1.01"),
                        BigDecimal.ONE,
                        Duration.ZERO);

        assertThat(LimitCheck.mistakesOf(wrong))
                .extracting(LimitMistake::limit)
                .containsExactly(
                        "maxOrderNotional",
                        "maxTurnover",
                        "maxAssetWeight",
                        "maxGroupWeight",
                        "minStablecoinWeight",
                        "maxPriceAgeSeconds");
        assertThatThrownBy(() -> new Limits(wrong, 1, "ann", NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void more_decimals_than_eighteen_are_refused_and_not_rounded() {
        assertThat(LimitCheck.mistakesOf(figures("1.0000000000000000001")))
                .extracting(LimitMistake::fix)
                .containsExactly("use at most 18 decimals");
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
