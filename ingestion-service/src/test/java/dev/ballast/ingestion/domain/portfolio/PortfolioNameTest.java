package dev.ballast.ingestion.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortfolioNameTest {

    @Test
    void any_text_is_a_name_and_stays_as_it_is() {
        assertThat(new PortfolioName("<script>alert('x')</script>").value())
                .isEqualTo("<script>alert('x')</script>");
        assertThat(new PortfolioName("  Épargne 🐳 ").value()).isEqualTo("Épargne 🐳");
    }

    @Test
    void a_hundred_characters_are_a_name_and_one_more_is_not() {
        assertThat(PortfolioName.fault("🐳".repeat(100))).isEmpty();
        assertThat(PortfolioName.fault("🐳".repeat(101))).isPresent();
    }

    @Test
    void nothing_blanks_and_control_characters_are_no_name() {
        assertThat(PortfolioName.fault("")).isPresent();
        assertThat(PortfolioName.fault(" \t ")).isPresent();
        assertThat(PortfolioName.fault("a\u0007b")).isPresent();
        assertThat(PortfolioName.fault("a\nb")).isPresent();
    }
}
