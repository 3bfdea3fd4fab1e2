package dev.ballast.kernel.order;

import static dev.ballast.kernel.order.OrderFixtures.KEY;
import static dev.ballast.kernel.order.OrderFixtures.buy;
import static dev.ballast.kernel.order.OrderFixtures.fill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.kernel.money.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

    private final Order submitted = Order.of(KEY, buy("2")).to(OrderStatus.SUBMITTED);

    @Test
    void its_fills_say_where_it_stands() {
        var half = submitted.filledBy(List.of(fill("T1", "1")));
        var whole = half.filledBy(List.of(fill("T2", "1")));

        assertThat(half.status()).isEqualTo(OrderStatus.PARTIALLY_FILLED);
        assertThat(half.leaves()).isEqualTo(Quantity.of("1"));
        assertThat(whole.status()).isEqualTo(OrderStatus.FILLED);
    }

    @Test
    void a_fill_that_is_told_twice_counts_once() {
        var once = submitted.filledBy(List.of(fill("T1", "1"), fill("T1", "1")));

        assertThat(once.filledBy(List.of(fill("T1", "1")))).isEqualTo(once);
        assertThat(once.filled()).isEqualTo(Quantity.of("1"));
    }

    @Test
    void a_late_fill_is_added_and_the_status_stays() {
        var canceled = submitted.to(OrderStatus.CANCELED);

        var late = canceled.filledBy(List.of(fill("T1", "2")));

        assertThat(late.status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(late.filled()).isEqualTo(Quantity.of("2"));
    }

    @Test
    void more_than_was_ordered_is_recorded_as_it_is() {
        var over = submitted.filledBy(List.of(fill("T1", "1.5"), fill("T2", "1")));

        assertThat(over.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(over.filled()).isEqualTo(Quantity.of("2.5"));
        assertThat(over.isOverfilled()).isTrue();
        assertThat(over.leaves()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void an_illegal_step_is_a_bug() {
        assertThatThrownBy(() -> submitted.to(OrderStatus.FILLED).to(OrderStatus.ACCEPTED))
                .hasMessage("order can't go from FILLED to ACCEPTED");
    }

    @Test
    void only_an_intent_is_made_smaller() {
        assertThat(Order.of(KEY, buy("2")).reduced(Quantity.of("1")).terms()).isEqualTo(buy("1"));
        assertThatThrownBy(() -> submitted.reduced(Quantity.of("1")))
                .isInstanceOf(IllegalStateException.class);
    }
}
