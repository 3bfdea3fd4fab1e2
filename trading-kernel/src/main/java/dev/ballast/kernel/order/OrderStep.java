package dev.ballast.kernel.order;

import java.util.List;

/** What an input makes of a state: the next one, and what to do once that is stored. */
public record OrderStep(OrderState state, List<OrderEffect> effects) {

    public OrderStep {
        effects = List.copyOf(effects);
    }

    static OrderStep to(OrderState state, OrderEffect... effects) {
        return new OrderStep(state, List.of(effects));
    }
}
