package dev.ballast.ingestion.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedValueTest {

    @Test
    void a_price_from_value_and_amount_carries_the_error_of_their_rounding() {
        var price = derived("20515.58", "0.18680678");

        // Half a cent of 20,515.58 and half a unit of the eighth decimal of 0.18680678.
        assertThat(price.value()).isCloseTo(new BigDecimal("109822.46"), within("0.2"));
        assertThat(price.error()).isCloseTo(new BigDecimal("0.000000270"), within("0.000000002"));
    }

    @ParameterizedTest
    @CsvSource({"1.01,true", "1.00,false", "0.99,false", "0.07,false", "0.01,false"})
    void above_half_a_percent_the_price_counts_as_missing(String value, boolean isKept) {
        var price = derived(value, "100.00000000");

        assertThat(price.value() != null).isEqualTo(isKept);
        assertThat(price.why() == null).isEqualTo(isKept);
    }

    @ParameterizedTest
    @CsvSource({"0.00,5.00000000", "1.37,0.00000000", "1.37,-1.10714797", "-1.37,1.10714797"})
    void nothing_follows_from_zero_or_from_different_signs(String value, String amount) {
        var price = derived(value, amount);

        assertThat(price.value()).isNull();
        assertThat(price.why()).isNotBlank();
    }

    @Test
    void a_negative_holding_has_a_positive_price() {
        var price = derived("-137.00", "-110.71479700");

        assertThat(price.value()).isPositive();
    }

    @Test
    void a_written_price_is_as_exact_as_its_last_decimal() {
        var price = RoundedValue.written(new BigDecimal("0.00006743"), 8);

        assertThat(price.error()).isCloseTo(new BigDecimal("0.0000741"), within("0.0000001"));
    }

    private static StatedPrice derived(String value, String amount) {
        return RoundedValue.derived(new BigDecimal(value), 2, new BigDecimal(amount), 8);
    }

    private static org.assertj.core.data.Offset<BigDecimal> within(String offset) {
        return org.assertj.core.api.Assertions.within(new BigDecimal(offset));
    }
}
