package dev.ballast.kernel.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class OrderStatusTest {

    @Test
    void no_path_leaves_a_closed_status() {
        assertThat(Arrays.stream(OrderStatus.values()).filter(OrderStatus::isClosed))
                .containsExactlyInAnyOrder(
                        OrderStatus.DENIED,
                        OrderStatus.REJECTED,
                        OrderStatus.FILLED,
                        OrderStatus.CANCELED,
                        OrderStatus.EXPIRED);
    }

    @Test
    void every_status_is_reached_from_the_intent() {
        var reached = EnumSet.of(OrderStatus.INITIALIZED);
        for (int round = 0; round < OrderStatus.values().length; round++) {
            EnumSet.copyOf(reached).forEach(status -> reached.addAll(status.successors()));
        }

        assertThat(reached).containsExactlyInAnyOrder(OrderStatus.values());
    }

    @Test
    void only_an_order_that_was_never_sent_is_denied() {
        assertThat(
                        Arrays.stream(OrderStatus.values())
                                .filter(status -> status.successors().contains(OrderStatus.DENIED)))
                .containsExactly(OrderStatus.INITIALIZED);
    }
}
