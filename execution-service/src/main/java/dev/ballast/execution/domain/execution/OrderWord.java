package dev.ballast.execution.domain.execution;

import dev.ballast.kernel.order.OrderInput;

/** Something that an order is to hear. */
public record OrderWord(OrderId order, OrderInput input) {}
