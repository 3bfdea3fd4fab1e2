package dev.ballast.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Property(tries = 500)
    void what_goes_over_the_wire_comes_back_the_same(
            @ForAll @BigRange(min = "-1e30", max = "1e30") @Scale(38) BigDecimal amount) {
        var wire = Amounts.wire(amount);

        assertThat(wire.scale()).isEqualTo(38);
        assertThat(Amounts.value(wire)).isEqualByComparingTo(amount);
    }

    @Test
    void a_value_has_no_zeros_that_nobody_wrote() {
        assertThat(Amounts.value(Amounts.wire(new BigDecimal("100.50"))))
                .isEqualTo(new BigDecimal("100.5"));
        assertThat(Amounts.value(Amounts.wire(new BigDecimal("1E+3"))))
                .isEqualTo(new BigDecimal("1000"));
        assertThat(Amounts.value(Amounts.wire(new BigDecimal("0.00")))).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void more_than_38_decimals_are_refused_by_name() {
        var tooFine = new BigDecimal("1E-39");

        assertThatThrownBy(() -> Amounts.wire(tooFine))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("more than 38 decimals");
    }

    @Test
    void zeros_beyond_38_decimals_are_not_decimals() {
        assertThat(Amounts.wire(new BigDecimal("1.5").setScale(60)))
                .isEqualByComparingTo(new BigDecimal("1.5"));
    }

    @Test
    void more_than_38_digits_before_the_point_are_refused_by_name() {
        assertThatThrownBy(() -> Amounts.wire(new BigDecimal("1E+38")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before the point");
        assertThat(Amounts.wire(new BigDecimal("9E+37"))).isNotNull();
    }
}
