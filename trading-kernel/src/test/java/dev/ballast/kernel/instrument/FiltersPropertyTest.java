package dev.ballast.kernel.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class FiltersPropertyTest {

    @Property
    void rounding_a_quantity_down_lands_on_the_step_and_loses_less_than_one(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(12) BigDecimal quantity,
            @ForAll @IntRange(min = 0, max = 8) int decimals) {
        var step = BigDecimal.ONE.movePointLeft(decimals);
        var filters = filters(step);

        var rounded = filters.roundDown(Quantity.of(quantity));

        assertThat(filters.isOnStep(rounded)).isTrue();
        assertThat(rounded.value()).isLessThanOrEqualTo(quantity);
        assertThat(quantity.subtract(rounded.value())).isLessThan(step);
    }

    @Property
    void rounding_a_price_lands_on_the_tick_on_the_side_that_the_mode_names(
            @ForAll @BigRange(min = "0.00000001", max = "1000000") @Scale(10) BigDecimal value,
            @ForAll @IntRange(min = 0, max = 8) int decimals) {
        var filters = filters(BigDecimal.ONE.movePointLeft(decimals));
        var price = Price.of(value);

        assertThat(filters.isOnTick(filters.round(price, RoundingMode.UP))).isTrue();
        assertThat(filters.round(price, RoundingMode.UP)).isGreaterThanOrEqualTo(price);
        assertThat(filters.round(price, RoundingMode.DOWN)).isLessThanOrEqualTo(price);
    }

    private static Filters filters(BigDecimal increment) {
        return new Filters(increment, increment, Quantity.ZERO, Optional.empty(), BigDecimal.ZERO);
    }
}
