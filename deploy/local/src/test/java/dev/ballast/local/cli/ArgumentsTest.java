package dev.ballast.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.local.Trouble;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void options_switches_and_the_rest_are_told_apart_in_any_order() {
        var arguments = parse("FILE", "--yes", "--location", "Ledger Wallet", "--targets=t.yaml");

        assertThat(arguments.only("file")).isEqualTo("FILE");
        assertThat(arguments.has("--yes")).isTrue();
        assertThat(arguments.value("--location")).contains("Ledger Wallet");
        assertThat(arguments.required("--targets")).isEqualTo("t.yaml");
    }

    @Test
    void a_misspelt_option_is_refused_and_not_overlooked() {
        assertThatThrownBy(() -> parse("--yess"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("--yess");
        assertThatThrownBy(() -> parse("--yes=no")).isInstanceOf(Trouble.class);
        assertThatThrownBy(() -> parse("--location")).hasMessageContaining("needs a value");
    }

    @Test
    void a_number_is_a_number() {
        assertThat(parse("--targets", "140").number("--targets")).isEqualTo(140);
        assertThatThrownBy(() -> parse("--targets", "many").number("--targets"))
                .hasMessageContaining("\"many\"");
    }

    private static Arguments parse(String... words) {
        return Arguments.parse(List.of(words), Set.of("--location", "--targets"), Set.of("--yes"));
    }
}
