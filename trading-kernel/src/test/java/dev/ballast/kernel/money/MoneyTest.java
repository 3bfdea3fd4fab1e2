package dev.ballast.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Asset USD = Asset.of("USD");

    @Test
    void amounts_that_are_equal_are_the_same_value_whatever_their_scale() {
        assertThat(Money.of("1.0", USD)).isEqualTo(Money.of("1.00", USD));
        assertThat(Quantity.of("100")).isEqualTo(Quantity.of("100.000"));
        assertThat(Quantity.of("100").toString()).isEqualTo("100");
    }

    @Test
    void a_price_times_a_quantity_is_exact() {
        assertThat(Price.of("0.24188959").times(Quantity.of("26361.29608572"), USD))
                .isEqualTo(Money.of("6376.5231020434156548", USD));
    }

    @Test
    void two_assets_do_not_add_up() {
        assertThatThrownBy(() -> Money.of("1", USD).plus(Money.of("1", Asset.of("BTC"))))
                .hasMessage("assets differ: USD and BTC");
    }

    @Test
    void more_than_38_decimals_are_refused_by_name() {
        assertThatThrownBy(() -> Quantity.of("0." + "1".repeat(39)))
                .hasMessageContaining("more than 38 decimals");
    }
}
