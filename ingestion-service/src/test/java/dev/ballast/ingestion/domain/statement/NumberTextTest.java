package dev.ballast.ingestion.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.ingestion.domain.statement.NumberText.Read;
import dev.ballast.ingestion.domain.statement.NumberText.Refused;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "-0|0",
                "0.00000000|0",
                "18637.49851786|18637.49851786",
                "-12.50|-12.5",
                "007|7",
                "100|100",
                "0.00000000000000000000000000000000000001|0.00000000000000000000000000000000000001",
            })
    void a_plain_number_is_read_exactly(String text, String value) {
        var reading = NumberText.read(text);

        assertThat(reading).isEqualTo(new Read(new BigDecimal(value)));
    }

    @Test
    void no_break_spaces_around_a_number_are_no_part_of_it() {
        assertThat(NumberText.read("\u00a01.5\u00a0")).isEqualTo(new Read(new BigDecimal("1.5")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|number-missing",
                "NaN|not-finite",
                "∞|not-finite",
                "-Infinity|not-finite",
                "1e-8|exponent",
                "1E400|exponent",
                "1e999999999|exponent",
                "0x10|not-a-number",
                "1,234.5|thousand-separator",
                "1.234,5|thousand-separator",
                "1 234,5|thousand-separator",
                "1,234|thousand-separator",
                "12,5|decimal-comma",
                "(12.3)|parentheses",
                "+1|plus-sign",
                "1.|bare-point",
                ".5|bare-point",
                "--|not-a-number",
                "-|not-a-number",
                "50 %|not-a-number",
                "$5|not-a-number",
                "1.2.3|not-a-number",
                "١٢|not-a-number",
                "0.000000000000000000000000000000000000001|too-many-decimals",
                "123456789012345678901|number-too-large",
            })
    void what_could_be_misread_is_refused_by_name(String text, String code) {
        var reading = NumberText.read(text);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.code()).isEqualTo(code);
                            assertThat(refused.message()).isNotBlank();
                            assertThat(refused.fix()).isNotBlank();
                        });
    }

    @Test
    void a_number_of_a_megabyte_is_refused_before_it_is_parsed() {
        assertThat(NumberText.read("9".repeat(1_000_000)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("number-too-long"));
    }

    @Property(tries = 300)
    void what_is_written_out_is_read_back(
            @ForAll @BigRange(min = "-99999999999", max = "99999999999") @Scale(18)
                    BigDecimal number) {
        var reading = NumberText.read(number.toPlainString());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Read.class, read -> assertThat(read.value()).isEqualByComparingTo(number));
    }

    @Property(tries = 500)
    void no_text_makes_it_fail(@ForAll String text) {
        assertThat(NumberText.read(text)).isNotNull();
    }
}
