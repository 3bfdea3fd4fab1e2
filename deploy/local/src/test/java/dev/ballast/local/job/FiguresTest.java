package dev.ballast.local.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void money_has_two_digits_and_quantities_all_that_they_have() {
        assertThat(Figures.money("117236")).isEqualTo("117,236.00");
        assertThat(Figures.money("-0.005")).isEqualTo("-0.00");
        assertThat(Figures.quantity("106.887000")).isEqualTo("106.887");
        assertThat(Figures.quantity("0.00000001")).isEqualTo("0.00000001");
        assertThat(Figures.percent("0.00123")).isEqualTo("0.123 %");
        assertThat(Figures.money("")).isEmpty();
    }
}
